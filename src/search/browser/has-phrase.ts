import { joinTerms } from '../query/join-terms.ts';
import { indexOfDocument, positionsIn } from '../query/posting-list.ts';
import { analyseQuery } from '../query/query-terms.ts';
import type { TermSearch } from './term-matches.ts';

/**
 * Tests which documents contain a phrase: all its terms in order and at the same distances in the
 * text, or all of them in the title. Two words may be written as one.
 */
export async function hasPhrase(
  phrase: string,
  search: TermSearch,
): Promise<(id: number) => boolean> {
  const terms = analyseQuery(phrase);
  const found = await Promise.all(terms.map(({ term }) => search(term)));
  const [first, second, ...more] = terms;
  const asOne = first && second && more.length === 0 ? joinTerms(first, second) : undefined;
  const joined = asOne === undefined ? undefined : await search(asOne);
  return (id) => {
    if (joined && indexOfDocument(joined, id) >= 0) return true;
    const places = found.map((list) => indexOfDocument(list, id));
    if (!first || places.includes(-1)) return false;
    if (found.every(({ titleLengths }, index) => titleLengths[places[index] ?? -1])) return true;
    const [starts = [], ...others] = found.map((list) => positionsIn(list, id));
    const sets = others.map((positions) => new Set(positions));
    return starts.some((start) =>
      sets.every((set, index) => set.has(start + (terms[index + 1]?.token ?? 0) - first.token)),
    );
  };
}
