import { analyse } from '../../arabic/analyse.ts';
import { lightStem, stripParticles } from '../../arabic/light-stem.ts';
import { searchFold } from '../../arabic/search-fold.ts';
import { listSpellingVariants } from '../../arabic/spelling-variants.ts';
import { splitIntoWords } from '../../arabic/tokens.ts';

/** A query term and its alternatives. */
export interface QueryTerm {
  term: string;
  /** The folded word that it comes from. */
  word: string;
  /** The form of the word, as the index has it. */
  form: string;
  /** The word as typed, without marks. */
  typed: string;
  /** Position in the query, as `indexText` counts: positions 0 and 1 are neighbours. */
  token: number;
  /** Terms of the word without a clitic, or with another hamza seat. */
  forms: readonly string[];
}

/** Long enough for a news lead, whose end says most; each further term may cost a download. */
const mostTerms = 40;

/**
 * Analyses a query. Stop words are left out, unless there is nothing else.
 *
 * @example analyseQuery('متى بنيت المدرسة')[1].term // 'مدرس'
 */
export function analyseQuery(text: string): QueryTerm[] {
  const tokens = analyse(text);
  const hasTerms = tokens.some(({ terms }) => terms.length > 0);
  let next = 0;
  const found = tokens.flatMap(({ text: stretch, parts, all, terms }) => {
    const rest = [...(hasTerms ? terms : all)];
    const words = splitIntoWords(stretch);
    let token = next;
    next += Math.max(1, rest.length);
    return all.flatMap((term, index): QueryTerm[] => {
      // `terms` is `all` without the stop words, in the same order.
      if (rest[0] !== term) return [];
      rest.shift();
      const word = parts[index] ?? term;
      const typed = words[index] ?? word;
      const others = new Set(listSpellingVariants(typed).map(lightStem));
      const forms = [...others].filter((other) => other !== term);
      return [{ term, word, form: stripParticles(word), typed, token: token++, forms }];
    });
  });
  return found.slice(0, mostTerms);
}

/**
 * Replaces the term in a typed word; where the word differs otherwise, returns the term alone.
 *
 * @example replaceTerm({ typed: 'المنصرة', word: 'المنصره', term: 'منصر' }, 'منصور') // 'المنصورة'
 */
export function replaceTerm(typed: TypedWord & { term: string }, other: string): string {
  const letters = typedLetters(typed);
  const at = typed.word.lastIndexOf(typed.term);
  const shown = letters.slice(0, at) + other + letters.slice(at + typed.term.length);
  return at >= 0 && lightStem(searchFold(shown)) === other ? shown : other;
}

/**
 * Splits a typed word at an index of its folded form.
 *
 * @example splitTyped({ typed: 'البحرالميت', word: 'البحرالميت' }, 5) // 'البحر الميت'
 */
export function splitTyped(typed: TypedWord, at: number): string {
  const letters = typedLetters(typed);
  return `${letters.slice(0, at)} ${letters.slice(at)}`;
}

type TypedWord = Pick<QueryTerm, 'typed' | 'word'>;

/** The typed letters, or the folded ones if folding has changed the length. */
function typedLetters({ typed, word }: TypedWord): string {
  return typed.length === word.length ? typed : word;
}
