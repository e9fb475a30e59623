import type { Problem, VocabularyName } from '../../schema/problem.ts';

/**
 * Why a source was refused, and what the importer had to assume or leave out on the way: each
 * with the facts that its sentence needs. The report carries both.
 */
export interface ImportReasonDetails {
  // Refusals: the source itself
  'file-missing': object;
  'is-directory': object;
  'unreadable-file': { reason: string };
  'empty-file': object;
  'file-too-large': { bytes: number; limit: number };
  'invalid-utf8': { byteOffset: number; line: number };
  'unknown-format': object;

  // Refusals: what the source says
  'title-missing': object;
  'title-too-long': { characters: number; limit: number };
  'body-missing': object;
  'date-missing': object;
  'only-updated': { line: number; text: string };
  'date-ambiguous': { line: number; text: string; first: string; second: string };
  'date-impossible': { line: number; text: string };
  'date-unreadable': { line: number; text: string; rest: string };

  // Refusals: writing
  'edited-since': object;
  'text-would-change': { before: string; after: string };
  'build-would-refuse': { problem: Problem };
  'outside-out': { path: string };
  'not-writable': { reason: string };

  // Notes: what was assumed
  'zone-assumed': { line: number; text: string; timeZone: string };
  'time-assumed': { line: number; text: string };
  'published-given': { published: string };
  'lines-kept-apart': { line: number };
  'invisible-characters-removed': { count: number };
  'unknown-name': { vocabulary: VocabularyName; value: string };
  'updated-before-published': { published: string; updated: string };
  'address-moved': { from: string };
}

export type ImportReasonCode = keyof ImportReasonDetails;

/** One reason as data; the catalogues make its sentence. */
export type ImportReason = {
  [C in ImportReasonCode]: { code: C; details: ImportReasonDetails[C] };
}[ImportReasonCode];

/** What became of one article of one source. */
export type ImportOutcome = 'written' | 'unchanged' | 'updated' | 'refused' | 'kept';

/** Why some text of a source does not stand in its article. */
export type LeftOutReason = 'button' | 'related-headlines' | 'second-date' | 'repeated-title';
