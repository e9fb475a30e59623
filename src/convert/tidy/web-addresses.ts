import type { Paragraph, PhrasingContent } from 'mdast';
import type { FoundArticle } from '../found-article.ts';

const address = /(?<![\p{L}\p{N}/@.])https?:\/\/[^\s<>"«»“”]+/giu;
/** Marks that end the sentence around an address, not the address. */
const trailing = /(?<![.,،؛;:!?؟…'’)\]}])[.,،؛;:!?؟…'’)\]}]+$/u;

/** Converts plain web addresses in paragraphs to links; the text does not change. */
export function linkWebAddresses<A extends FoundArticle>(article: A): A {
  const children = article.body.children.map((node) =>
    node.type === 'paragraph' ? { ...node, children: node.children.flatMap(linkAddresses) } : node,
  );
  return { ...article, body: { ...article.body, children } };
}

function linkAddresses(node: Paragraph['children'][number]): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(address)) {
    const url = withoutTrailing(match[0]);
    if (!URL.canParse(url)) continue;
    if (match.index > end) parts.push({ type: 'text', value: node.value.slice(end, match.index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    end = match.index + url.length;
  }
  if (parts.length === 0) return [node];
  if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
  return parts;
}

/** Addresses of encyclopedias end in `)` where one was opened inside. */
function withoutTrailing(found: string): string {
  const bare = found.replace(trailing, '');
  const closes =
    found.slice(bare.length).startsWith(')') && bare.split('(').length > bare.split(')').length;
  return closes ? `${bare})` : bare;
}
