import type { Term } from '../schema/term.ts';
import type { Article } from './article.ts';

/** Summary of a list of articles, for its first page. */
export interface Overview {
  count: number;
  newest: Date;
  oldest: Date;
  /** Tags of the articles, most frequent first. */
  tags: readonly Pick<Term, 'id' | 'label'>[];
}

const mostTags = 8;

/**
 * Summarizes a list: number of articles, first and last date, and tags.
 *
 * @param newestFirst In the order of lists.
 * @param without Identifier of a tag to leave out, since all of the articles have it.
 * @returns Undefined for an empty list.
 */
export function summarizeArticles(
  newestFirst: readonly Article[],
  without?: string,
): Overview | undefined {
  const [newest, oldest] = [newestFirst[0], newestFirst.at(-1)];
  if (!newest || !oldest) return undefined;
  const carriers = new Map<string, { label: string; count: number }>();
  for (const { tags } of newestFirst) {
    for (const { id, label } of tags) {
      const known = carriers.get(id);
      if (known) known.count += 1;
      else if (id !== without) carriers.set(id, { label, count: 1 });
    }
  }
  const tags = [...carriers]
    // A stable sort: of two equal tags, the one with the newer article comes first.
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, mostTags)
    .map(([id, { label }]) => ({ id, label }));
  return {
    count: newestFirst.length,
    newest: newest.published,
    oldest: oldest.published,
    tags,
  };
}
