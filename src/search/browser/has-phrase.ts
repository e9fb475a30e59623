import { queryTerms } from '../query/query-terms.ts';
import type { TermSearch } from './term-matches.ts';

/**
 * Tells of documents whether they hold a phrase: all its terms, in its order and at its distances,
 * in the text; or all of them in the title.
 */
export async function hasPhrase(
  phrase: string,
  search: TermSearch,
): Promise<(id: number) => boolean> {
  const terms = queryTerms(phrase);
  const found = await Promise.all(terms.map(({ term }) => search(term)));
  const [first] = terms;
  return (id) => {
    const matches = found.map((each) => each.get(id));
    if (!first || matches.some((match) => !match)) return false;
    if (matches.every((match) => match?.titleLength !== undefined)) return true;
    const positions = matches.map((match) => new Set(match?.positions));
    const starts = matches[0]?.positions ?? [];
    return starts.some((start) =>
      positions.every((set, index) => set.has(start + (terms[index]?.token ?? 0) - first.token)),
    );
  };
}
