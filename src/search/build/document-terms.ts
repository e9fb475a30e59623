import { type AnalysedToken, analyse } from '../../arabic/analyse.ts';
import type { SearchDocument, StoredHeading } from '../document.ts';
import { passageLength, passageOverlap } from '../passage.ts';

/** A document as indexed and stored. */
export interface DocumentTerms {
  /** Terms of the title, stop words included: a title may be only a word such as من. */
  title: string[];
  /** Form of each title term, from `stripParticles`. */
  titleForms: string[];
  /** Terms of the text by position; `undefined` where a token has no term. */
  body: (string | undefined)[];
  /** Form of each body term. */
  bodyForms: (string | undefined)[];
  headings: StoredHeading[];
  /** The original text, split into passages. */
  passages: string[];
}

/**
 * Analyses a document. A term's position counts all terms of the text; a token without a term, such
 * as a stop word, counts as one. So the words on both sides of it are no neighbours, and query
 * positions count the same way.
 *
 * @param onToken Called with each token of the title, and each token of the text with its number.
 */
export function analyseDocument(
  { title, text, headings }: SearchDocument,
  onToken?: (token: AnalysedToken, number?: number) => void,
): DocumentTerms {
  const analysed = analyse(title);
  for (const token of analysed) onToken?.(token);
  const body: (string | undefined)[] = [];
  const bodyForms: (string | undefined)[] = [];
  const stored: StoredHeading[] = [];
  /** Start and, as passages overlap, end offsets of passages, in UTF-16 units. */
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
