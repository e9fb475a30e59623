/** What a stretch of text is to its reader. */
export type Role = 'text' | 'heading' | 'item' | 'cell' | 'note' | 'code';

/** A paragraph, heading, list item or cell. */
export interface FlowBlock {
  role: Role;
  /** The number that a reader sees before an item of an ordered list. */
  number?: number | undefined;
  /** Where it stands outside of the text: `nav`, `footer`, `comments`. */
  zone?: string | undefined;
}

/** How far a token stands from the one before it. */
export const gaps = { none: 0, space: 1, line: 2, block: 3 } as const;
export type Gap = (typeof gaps)[keyof typeof gaps];

/** A word or a symbol, letter for letter as it was written. */
export interface FlowToken {
  text: string;
  isSymbol: boolean;
  gap: Gap;
  /** The gap after the last mark of a note between this token and the one before. */
  afterMark?: Gap | undefined;
  /** Whether punctuation stands in the gap. */
  hasMarks: boolean;
  block: FlowBlock;
  /** Where a link on it leads. */
  href?: string | undefined;
}

/** A picture, and how many tokens stand before it. */
export interface FlowPicture {
  src: string;
  at: number;
}
