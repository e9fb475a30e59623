import type { ArticleEntry } from './article-entry.ts';

/** The style sheets that an article needs for what its head says; most need none. */
export function listHeadStyleSheets({ isOver }: Pick<ArticleEntry, 'isOver'>): string[] {
  return isOver ? ['notice'] : [];
}
