import type { Root } from 'mdast';
import type { RawArticle } from '../../../scripts/import/raw-article.ts';

/** A raw article of these paragraphs, one source line each with blank lines between. */
export function rawArticle(
  paragraphs: readonly string[],
  parts: Partial<RawArticle> = {},
): RawArticle {
  return {
    identity: { name: 'story.txt', digest: '0123456789abcdef' },
    title: 'عنوان',
    agencies: [],
    tagNames: [],
    authorNames: [],
    body: body(paragraphs),
    isBare: true,
    notes: [],
    leftOut: [],
    ...parts,
  };
}

export function body(paragraphs: readonly string[]): Root {
  return {
    type: 'root',
    children: paragraphs.map((value, index) => {
      const line = 2 * index + 1;
      const position = { start: { line, column: 1 }, end: { line, column: 1 } };
      return { type: 'paragraph', children: [{ type: 'text', value }], position };
    }),
  };
}
