import type { ArticleKind } from '../schema/article-kinds.ts';
import type { ArticleEntry } from './article-entry.ts';

/** The kinds whose pages have a face of their own, and its sheet in `src/styles/head/`. */
const sheetsOfKinds: Partial<Record<ArticleKind, string>> = {
  opinion: 'opinion',
  interview: 'interview',
  'fact-check': 'fact-check',
};

/** The style sheets that an article needs for what its head says; most need none. */
export function listHeadStyleSheets({
  isOver,
  age,
  kind,
}: Pick<ArticleEntry, 'isOver' | 'age' | 'kind'>): string[] {
  const ofKind = kind && sheetsOfKinds[kind];
  return [(isOver || age !== undefined) && 'notice', ofKind].filter(
    (name) => typeof name === 'string',
  );
}
