import { splitWords, type Word } from './words.ts';

/*
 * Characters that stand in a run for what is no prose. Rules look for letters, spaces and signs, so
 * they find nothing in them, and offsets stay those of the source.
 */

/** Code, an address, a formula, Qur'an, another language: something stands here. */
export const opaque = '\uFFFC';
/** A sign of markup, which readers do not see: nothing stands here. */
export const markup = '\uFFFB';

/** Running text between two breaks: a paragraph, a heading, a cell, an item. */
export interface ProseRun {
  kind: 'paragraph' | 'heading' | 'cell';
  /** As long as its source, with `opaque` and `markup` in it; line ends stay. */
  text: string;
  /** Where it begins in the source. */
  offset: number;
  /** Its words in Arabic letters, in order. */
  words: readonly Word[];
}

/** Makes a run, whose words are split when a rule first asks for them. */
export function proseRun(kind: ProseRun['kind'], text: string, offset: number): ProseRun {
  let words: readonly Word[] | undefined;
  return {
    kind,
    text,
    offset,
    get words() {
      words ??= splitWords(text);
      return words;
    },
  };
}
