import { analyse } from '../../arabic/analyse.ts';
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
 */
export function documentTerms({ title, text, headings }: SearchDocument): DocumentTerms {
  const body: (string | undefined)[] = [];
  const bodyForms: (string | undefined)[] = [];
  const stored: StoredHeading[] = [];
  /** Where passages begin and, as they overlap, end, in UTF-16 units. */
  const starts = [0];
  const ends: number[] = [];
  let heading = 0;
  for (const { terms, forms, start } of analyse(text)) {
    const position = body.length;
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
  const analysed = analyse(title);
  return {
    title: analysed.flatMap(({ all }) => all),
    titleForms: analysed.flatMap(({ allForms }) => allForms),
    body,
    bodyForms,
    headings: stored,
    passages,
  };
}
