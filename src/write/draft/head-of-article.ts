import { articleId, articleSlug } from '../../loader/article-path.ts';
import type { ArticleFrontmatter } from '../../schema/article.ts';
import type { DraftHead } from './draft.ts';

/**
 * What the form shows of an article's head.
 *
 * @param data The head, validated.
 * @param file The article's file name, for the slug.
 */
export function headOfArticle(data: ArticleFrontmatter, file: string): DraftHead {
  const { image } = data;
  return {
    title: data.title,
    description: data.description ?? '',
    section: data.section ?? '',
    tags: data.tags,
    authors: data.authors,
    published: data.published.toISOString(),
    source: { name: data.source?.name ?? '', url: data.source?.url ?? '' },
    image: image && {
      name: image.src.replace(/^\.\//, ''),
      alt: image.alt,
      caption: image.caption ?? '',
      credit: image.credit ?? '',
    },
    slug: articleSlug(articleId(file.replace(/\.md$/, '.mdx'))),
  };
}
