import { analyse } from '../../arabic/analyse.ts';
import { clitics, lightStem } from '../../arabic/light-stem.ts';

/** One term of a query, and what else its word may stand for. */
export interface QueryTerm {
  term: string;
  /** The word it was made of, folded. */
  word: string;
  /** Its place in the query as `indexText` counts them: terms of places 0 and 1 are neighbours. */
  token: number;
  /** Terms of the same word without a clitic, where that is another term. */
  withoutClitics: readonly string[];
}

/** More words make a question no clearer, and each may cost a download. */
const mostTerms = 16;

/**
 * The terms of a query. Stop words are left out, unless there is nothing else.
 *
 * @example queryTerms('متى بنيت المدرسة')[1].term // 'مدرس'
 */
export function queryTerms(text: string): QueryTerm[] {
  const tokens = analyse(text);
  const hasTerms = tokens.some(({ terms }) => terms.length > 0);
  let next = 0;
  const found = tokens.flatMap(({ parts, all, terms }) => {
    const rest = [...(hasTerms ? terms : all)];
    let token = next;
    next += Math.max(1, rest.length);
    return all.flatMap((term, index): QueryTerm[] => {
      // `terms` is `all` without the stop words, in the same order.
      if (rest[0] !== term) return [];
      rest.shift();
      const word = parts[index] ?? term;
      const others = clitics(word).map(lightStem);
      const withoutClitics = [...new Set(others)].filter((other) => other !== term);
      return [{ term, word, token: token++, withoutClitics }];
    });
  });
  return found.slice(0, mostTerms);
}
