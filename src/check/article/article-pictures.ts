import type { Nodes } from 'mdast';
import { isParent } from '../../mdx/limits.ts';
import type { CheckedArticle } from '../checked-article.ts';
import { type ArticleHead, findField } from './article-head.ts';

/** A picture with what its writer says of it. */
export interface ArticlePicture {
  alt: string;
  caption: string | undefined;
  /** Where its text begins; the element, where the text itself cannot be found. */
  offset: number;
  length: number;
}

/** The pictures of an article: the one of its head, then those of its body. */
export function articlePictures(
  { tree, source }: CheckedArticle,
  head: ArticleHead | undefined,
): ArticlePicture[] {
  const pictures: ArticlePicture[] = [];
  const field = head?.image && findField(source, 'alt');
  if (head?.image && field) pictures.push({ ...field, ...head.image, caption: head.image.caption });
  collect(tree, source, pictures);
  return pictures;
}

function collect(node: Nodes, source: string, pictures: ArticlePicture[]): void {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start !== undefined && end !== undefined) {
    const said = describe(node);
    if (said) {
      const at = source.slice(start, end).indexOf(said.alt);
      const place =
        at < 0 ? { offset: start, length: 0 } : { offset: start + at, length: said.alt.length };
      pictures.push({ ...said, ...place });
    }
  }
  if (isParent(node)) for (const child of node.children) collect(child, source, pictures);
}

function describe(node: Nodes): Pick<ArticlePicture, 'alt' | 'caption'> | undefined {
  if (node.type === 'image') {
    return node.alt ? { alt: node.alt, caption: node.title ?? undefined } : undefined;
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const values = new Map(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value] as const]
        : [],
    ),
  );
  const alt = values.get('alt');
  return alt ? { alt, caption: values.get('caption') } : undefined;
}
