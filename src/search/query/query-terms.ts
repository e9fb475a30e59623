import { analyse } from '../../arabic/analyse.ts';
import { clitics, lightStem } from '../../arabic/light-stem.ts';

/** One term of a query, and what else its word may stand for. */
export interface QueryTerm {
  term: string;
  /** The word it was made of, folded. */
  word: string;
  /** Which token of the query it is in: two terms of tokens 0 and 1 are neighbours. */
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
  const found = tokens.flatMap(({ parts, all, terms }, token) => {
    const rest = [...(hasTerms ? terms : all)];
    return all.flatMap((term, index): QueryTerm[] => {
      // `terms` is `all` without the stop words, in the same order.
      if (rest[0] !== term) return [];
      rest.shift();
      const word = parts[index] ?? term;
      const others = clitics(word).map(lightStem);
      const withoutClitics = [...new Set(others)].filter((other) => other !== term);
      return [{ term, word, token, withoutClitics }];
    });
  });
  return found.slice(0, mostTerms);
}
