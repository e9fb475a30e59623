import { type AnalysedToken, analyse } from '../../arabic/analyse.ts';
import type { SearchDocument, StoredHeading } from '../document.ts';
import { passageLength, passageOverlap } from '../passage.ts';

/** A document as indexed and stored. */
export interface DocumentTerms {
  /** Terms of the title, stop words included: a title may be only a word such as من. */
  title: string[];
  /** How many positions the text has. */
  length: number;
  headings: StoredHeading[];
  /** The original text, split into passages. */
  passages: string[];
}

/**
 * Called with each token of a title, and each of a text with its number and the position of its first
 * term.
 */
export type TokenVisitor = (token: AnalysedToken, number?: number, position?: number) => void;

/**
 * Analyses a document. A term's position counts all terms of the text; a token without a term, such
 * as a stop word, counts as one. So the words on both sides of it are no neighbours, and query
 * positions count the same way.
 */
export function analyseDocument(
  { title, text, headings }: SearchDocument,
  onToken: TokenVisitor,
): DocumentTerms {
  const analysed = analyse(title);
  for (const token of analysed) onToken(token);
  const stored: StoredHeading[] = [];
  /** Start and, as passages overlap, end offsets of passages, in UTF-16 units. */
  const starts = [0];
  const ends: number[] = [];
  let heading = 0;
  let number = 0;
  let position = 0;
  for (const token of analyse(text)) {
    const { terms, start } = token;
    onToken(token, number, position);
    if (position >= starts.length * passageLength) starts.push(start);
    if (position >= (ends.length + 1) * passageLength + passageOverlap) ends.push(start);
    for (let next = headings[heading]; next && next.offset <= start; next = headings[++heading]) {
      stored.push([next.id, next.text, position]);
    }
    number += 1;
    position += Math.max(1, terms.length);
  }
  const passages = starts.map((start, index) => text.slice(start, ends[index]).trimEnd());
  return {
    title: analysed.flatMap(({ all }) => all),
    length: position,
    headings: stored,
    passages,
  };
}
