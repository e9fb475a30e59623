import type { Problem } from '../../schema/problem.ts';
import type { SourceText } from './source-text.ts';

/** Puts `text` in the place of what stands between two offsets. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A problem of a text, with the edits that fix it; none where only a person can. */
export interface Finding {
  problem: Problem;
  edits: Edit[];
}

/** A rule about the characters of a file, whatever they say. */
export type TextRule = (source: SourceText) => Finding[];
