import type { Problem, VocabularyName } from '../../schema/problem.ts';

/**
 * Why a source was refused, and what the importer assumed or left out, each with the values of its
 * message. The report has both.
 */
export interface ImportReasonDetails {
  // Refusals: the source itself
  'file-missing': object;
  'unreadable-file': { reason: string };
  'empty-file': object;
  'file-too-large': { bytes: number; limit: number };
  'reader-failed': { reason: string };
  'unknown-format': object;
  'broken-source': { format: string; line?: number | undefined; reason: string };
  'too-deep': object;
  'expands-too-far': { bytes: number; limit: number };
  'document-too-long': { count: number; limit: number };
  'link-outside': object;
  'nothing-found': object;
  'no-article': object;
  'error-page': { title: string };
  'not-published': { status: string };
  'not-an-article': { kind: string };

  // Refusals: what the source says
  'title-missing': object;
  'title-too-long': { characters: number; limit: number };
  'body-missing': object;
  'date-missing': object;
  'only-updated': { line?: number | undefined; text: string };
  'date-ambiguous': { line?: number | undefined; text: string; first: string; second: string };
  'date-impossible': { line?: number | undefined; text: string };
  'date-unreadable': { line?: number | undefined; text: string; rest: string };
  'date-unclear': { text: string };

  // Refusals: writing
  'edited-since': object;
  'text-would-change': { before: string; after: string };
  'build-would-refuse': { problem: Problem };
  'outside-out': { path: string };
  'duplicate-of': { target: string };
  'not-writable': { reason: string };

  // Notes: what was assumed
  'zone-assumed': { line?: number | undefined; text: string; timeZone: string };
  'time-assumed': { line?: number | undefined; text: string };
  'published-given': { published: string };
  'lines-kept-apart': { line: number };
  'unknown-name': { vocabulary: VocabularyName; value: string };
  'updated-before-published': { published: string; updated: string };
  'address-moved': { from: string };
  'future-date': { published: string };
  'encoding-used': { encoding: string };
  'encoding-wrongly-declared': { declared: string; encoding: string };
  'mixed-encodings': { lines: readonly number[] };
  'picture-missing': { src: string };
  'picture-remote': { url: string };
  'picture-not-fetched': { url: string; reason: string };
  'picture-outside': { src: string };
  'pictures-without-alt': { count: number };
  'syntax-left': { syntax: string; line?: number | undefined };
  'slug-taken': { slug: string };
  'published-from-properties': { published: string };
  'date-field-assumed': {
    field: string;
    text: string;
    timeZone: string;
    /** Whether the zone, and whether the time of day, had to be assumed. */
    zone: boolean;
    time: boolean;
  };
  'title-from-text': { title: string };
  'summary-only': object;
  'front-matter-unreadable': { line: number; message: string };
  'alias-taken': { alias: string; target: string };
  'revisions-accepted': { count: number };
  'equations-as-text': { count: number; example: string };
  'list-marks-changed': { count: number; before: string; after: string };
  'text-cleaned': { step: CleaningStep; count: number };
}

export type ImportReasonCode = keyof ImportReasonDetails;

/** One reason as data; the catalogues make its sentence. */
export type ImportReason = {
  [C in ImportReasonCode]: { code: C; details: ImportReasonDetails[C] };
}[ImportReasonCode];

/** What became of one article of one source. */
export type ImportOutcome =
  | 'written'
  | 'unchanged'
  | 'updated'
  | 'kept'
  | 'duplicate'
  | 'left-out'
  | 'refused';

/** Why some text of a source does not stand in its article. */
export type LeftOutReason =
  | 'button'
  | 'related-headlines'
  | 'second-date'
  | 'repeated-title'
  | 'notes-heading'
  | 'citation'
  | 'shortcode'
  | 'dynamic-block'
  | 'template'
  | 'picture-format'
  | 'player'
  | 'table-of-contents'
  | 'page-furniture'
  | 'outside-article'
  | 'stamp'
  | 'unknown-symbol'
  | 'equation-field'
  | 'hidden-text'
  | 'placeholder'
  | 'contents'
  | 'page-number'
  | 'page-header'
  | 'comment'
  | 'chart'
  | 'diagram'
  | 'embedded-document';

/** Steps of text cleaning, by the names that `--keep` takes. */
export const cleaningSteps = [
  'invisible',
  'presentation-forms',
  'nfc',
  'tatweel',
  'keyboard-letters',
  'spaces',
  'space-before-punctuation',
  'latin-punctuation',
  'straight-quotes',
] as const;
export type CleaningStep = (typeof cleaningSteps)[number];
