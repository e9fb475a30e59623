import { forEachStretch } from '../../src/arabic/tokens.ts';
import type { Word } from './diff/block.ts';

/** The words of a text without markup, as the project's tokenizer parts them. */
export function splitPlainWords(text: string): Word[] {
  const words: Word[] = [];
  forEachStretch(text, (stretch) => words.push({ text: stretch, mark: '', isJoined: false }));
  return words;
}
