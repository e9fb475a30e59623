/** What is asked of the code with each case. */
export const targetNames = [
  'article',
  'vocabulary',
  'query',
  'text',
  'html',
  'wordpress',
  'docx',
  'markdown',
  'feed',
  'blogger',
  'json-lines',
  'csv',
  'gzip',
] as const;
export type TargetName = (typeof targetNames)[number];

/** What can go wrong with a case. */
export const faultKinds = [
  /** An exception left the code, or a reader failed. */
  'crash',
  /** Processor time beyond the limit, or no end. */
  'slow',
  /** `--fix` changed what an article says, or made an error. */
  'fix',
  /** An element, attribute or address outside the allow-list. */
  'markup',
  /** A diagnostic would act on a terminal or a CI log. */
  'terminal',
  /** A paragraph of a right article is not in its compiled text. */
  'words',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One input. */
export interface FuzzCase {
  /** Its number, from 0; with the seed it makes the same case again. */
  index: number;
  target: TargetName;
  /** File name, by whose ending and content its reader is chosen. */
  name: string;
  data: string | Uint8Array;
}

/** What a target found wrong with a case. */
export interface Fault {
  kind: FaultKind;
  /** For engineers: what happened, in one line. */
  what: string;
}

/** A fault, and the case that shows it. */
export interface Finding extends Fault {
  index: number;
  target: TargetName;
}
