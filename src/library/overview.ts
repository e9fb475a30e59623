import type { Term } from '../schema/term.ts';
import type { Article } from './article.ts';

/** A list of articles as a whole, as its first page tells it. */
export interface Overview {
  count: number;
  newest: Date;
  oldest: Date;
  /** Tags that the articles carry, the most frequent first. */
  tags: readonly Pick<Term, 'id' | 'label'>[];
}

const mostTags = 8;

/**
 * How many articles there are, from when to when, and which tags they carry.
 *
 * @param newestFirst In the order of lists.
 * @param without Identifier of the tag that all of them carry.
 * @returns Nothing where there is no article.
 */
export function overviewOf(
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
    // A sort is stable: of two as frequent, the one with the newer article goes first.
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
