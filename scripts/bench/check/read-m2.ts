import { readFile } from 'node:fs/promises';

/** A correction that a person made: what should stand in the place of some of a sentence's words. */
export interface Correction {
  /** UTF-16 offsets in the sentence's text; equal where something was put in. */
  start: number;
  end: number;
  /** What stands there, and what should. */
  written: string;
  right: string;
}

/** A text as it was written, its words and signs parted by single spaces. */
export interface CorrectedText {
  text: string;
  words: number;
  corrections: Correction[];
}

/**
 * Reads corrections in M2 format, the form of the QALB and CoNLL shared tasks: a line `S` with a
 * text, then lines `A FROM TO|||KIND|||CORRECTION|||…|||ANNOTATOR` that count its tokens. Only the
 * first annotator's are read.
 *
 * @throws Where the file cannot be read.
 */
export async function readM2(file: string): Promise<CorrectedText[]> {
  const texts: CorrectedText[] = [];
  let offsets: readonly [start: number, end: number][] = [];
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    if (line.startsWith('S ')) {
      const tokens = line.slice(2).split(' ');
      let at = 0;
      offsets = tokens.map((token) => {
        const start = at;
        at += token.length + 1;
        return [start, start + token.length];
      });
      texts.push({ text: line.slice(2), words: tokens.length, corrections: [] });
    } else if (line.startsWith('A ')) {
      const [range = '', , right = '', , , annotator = '0'] = line.slice(2).split('|||');
      const last = texts.at(-1);
      if (!last || Number(annotator) !== 0) continue;
      const [from = 0, to = 0] = range.split(' ').map(Number);
      const start = offsets[from]?.[0] ?? last.text.length;
      const end = from === to ? start : (offsets[to - 1]?.[1] ?? last.text.length);
      last.corrections.push({ start, end, written: last.text.slice(start, end), right });
    }
  }
  return texts;
}
