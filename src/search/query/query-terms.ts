import { analyse } from '../../arabic/analyse.ts';
import { lightStem, wordForm } from '../../arabic/light-stem.ts';
import { otherForms } from '../../arabic/other-forms.ts';
import { searchFold } from '../../arabic/search-fold.ts';
import { wordsWithin } from '../../arabic/tokens.ts';

/** One term of a query, and what else its word may stand for. */
export interface QueryTerm {
  term: string;
  /** The word it was made of, folded. */
  word: string;
  /** Which form of the term that is, as the index counts forms. */
  form: string;
  /** That word as typed, but for marks. */
  typed: string;
  /** Its place in the query as `indexText` counts them: terms of places 0 and 1 are neighbours. */
  token: number;
  /** Terms of the same word without a clitic, or with a hamza on another seat. */
  forms: readonly string[];
}

/** As many as a news lead has, whose end tells most; each more may cost a download. */
const mostTerms = 40;

/**
 * The terms of a query. Stop words are left out, unless there is nothing else.
 *
 * @example queryTerms('متى بنيت المدرسة')[1].term // 'مدرس'
 */
export function queryTerms(text: string): QueryTerm[] {
  const tokens = analyse(text);
  const hasTerms = tokens.some(({ terms }) => terms.length > 0);
  let next = 0;
  const found = tokens.flatMap(({ text: stretch, parts, all, terms }) => {
    const rest = [...(hasTerms ? terms : all)];
    const words = wordsWithin(stretch);
    let token = next;
    next += Math.max(1, rest.length);
    return all.flatMap((term, index): QueryTerm[] => {
      // `terms` is `all` without the stop words, in the same order.
      if (rest[0] !== term) return [];
      rest.shift();
      const word = parts[index] ?? term;
      const typed = words[index] ?? word;
      const others = new Set(otherForms(typed).map(lightStem));
      const forms = [...others].filter((other) => other !== term);
      return [{ term, word, form: wordForm(word), typed, token: token++, forms }];
    });
  });
  return found.slice(0, mostTerms);
}

/**
 * A typed word with another term in its term's place; the term alone where that is another word.
 *
 * @example withTerm({ typed: 'المنصرة', word: 'المنصره', term: 'منصر' }, 'منصور') // 'المنصورة'
 */
export function withTerm(typed: TypedWord & { term: string }, other: string): string {
  const letters = lettersOf(typed);
  const at = typed.word.lastIndexOf(typed.term);
  const shown = letters.slice(0, at) + other + letters.slice(at + typed.term.length);
  return at >= 0 && lightStem(searchFold(shown)) === other ? shown : other;
}

/** @example inTwo({ typed: 'البحرالميت', word: 'البحرالميت' }, 5) // 'البحر الميت' */
export function inTwo(typed: TypedWord, at: number): string {
  const letters = lettersOf(typed);
  return `${letters.slice(0, at)} ${letters.slice(at)}`;
}

type TypedWord = Pick<QueryTerm, 'typed' | 'word'>;

/** As typed, unless folding has moved the letters. */
function lettersOf({ typed, word }: TypedWord): string {
  return typed.length === word.length ? typed : word;
}
