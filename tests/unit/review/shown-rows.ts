import { readArticleBlocks } from '../../../scripts/review/article-blocks.ts';
import { diffBlocks } from '../../../scripts/review/diff/diff-blocks.ts';

/** An article of this body. */
export const articleOf = (body: string) =>
  `---\ntitle: الجرس\npublished: 2024-07-08T20:02:00Z\n---\n\n${body}\n`;

const signs = { same: ['', ''], added: ['[+', '+]'], removed: ['[-', '-]'] } as const;

/** The rows of two bodies, a line each: `changed paragraph: مضى [-الى-] [+إلى+] البحر`. */
export function showRows(before: string, after: string): string[] {
  const [old, now] = [before, after].map((body) => readArticleBlocks(articleOf(body), 'bell.mdx'));
  return diffBlocks(old ?? [], now ?? []).map(({ kind, state, parts }) => {
    const text = parts.map(({ state: of, words }) => {
      const [start, end] = signs[of];
      return start + words.map((word) => word.text).join(' ') + end;
    });
    return `${state} ${kind}: ${text.join(' ')}`;
  });
}
