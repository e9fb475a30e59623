import { type AnalysedToken, analyse } from '../../arabic/analyse.ts';
import type { SearchDocument, StoredHeading } from '../document.ts';
import { passageLength, passageOverlap } from '../passage.ts';

/** A document as it is indexed and stored. */
export interface DocumentTerms {
  /** Terms of the title, stop words too: a word such as من may be all there is. */
  title: string[];
  /** Which form of its term each word of the title is, as `wordForm` has it. */
  titleForms: string[];
  /** The text's terms, each at its position; `undefined` where a token has none. */
  body: (string | undefined)[];
  /** The form of each. */
  bodyForms: (string | undefined)[];
  headings: StoredHeading[];
  /** The original text in passages. */
  passages: string[];
}

/**
 * Analyses a document. A term's position is its place among all terms of the text, where a token
 * without a term, such as a stop word, counts as one: so words on both sides of it are no
 * neighbours, and the query's places count alike.
 *
 * @param onToken Called with each token of the title, and each of the text with its number in there.
 */
export function documentTerms(
  { title, text, headings }: SearchDocument,
  onToken?: (token: AnalysedToken, number?: number) => void,
): DocumentTerms {
  const analysed = analyse(title);
  for (const token of analysed) onToken?.(token);
  const body: (string | undefined)[] = [];
  const bodyForms: (string | undefined)[] = [];
  const stored: StoredHeading[] = [];
  /** Where passages begin and, as they overlap, end, in UTF-16 units. */
  const starts = [0];
  const ends: number[] = [];
  let heading = 0;
  let number = 0;
  for (const token of analyse(text)) {
    const { terms, forms, start } = token;
    const position = body.length;
    onToken?.(token, number++);
    if (position >= starts.length * passageLength) starts.push(start);
    if (position >= (ends.length + 1) * passageLength + passageOverlap) ends.push(start);
    for (let next = headings[heading]; next && next.offset <= start; next = headings[++heading]) {
      stored.push([next.id, next.text, position]);
    }
    if (terms.length === 0) {
      body.push(undefined);
      bodyForms.push(undefined);
    } else {
      body.push(...terms);
      bodyForms.push(...forms);
    }
  }
  const passages = starts.map((start, index) => text.slice(start, ends[index]).trimEnd());
  return {
    title: analysed.flatMap(({ all }) => all),
    titleForms: analysed.flatMap(({ allForms }) => allForms),
    body,
    bodyForms,
    headings: stored,
    passages,
  };
}
