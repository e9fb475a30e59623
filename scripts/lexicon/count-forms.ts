import { stripMarks } from '../../src/arabic/fold.ts';

/** How often each form of a word was counted. */
export type FormCounts = ReadonlyMap<string, number>;

export interface CountedForms {
  counts: FormCounts;
  texts: number;
  /** Texts that were written with care. */
  cleanTexts: number;
  /** In these. */
  cleanWords: number;
}

const word = /[\u0621-\u063A\u0641-\u064A]+/g;

/**
 * Forms that only haste writes. Who writes one of them writes others, so that a text with any of
 * them says nothing about spelling.
 */
const carelessForms = new Set(
  'الى او فى ان اذا اى التى الذى والتى والذى انه انها وان والى ايضا هذة احد اكثر الان'.split(' '),
);

/** Counts the forms of the words in the texts that were written with care. */
export async function countForms(
  texts: AsyncIterable<string> | Iterable<string>,
): Promise<CountedForms> {
  const counts = new Map<string, number>();
  const counted = { texts: 0, cleanTexts: 0, cleanWords: 0 };
  for await (const text of texts) {
    counted.texts += 1;
    const words = stripMarks(text).match(word) ?? [];
    if (words.some((form) => carelessForms.has(form))) continue;
    counted.cleanTexts += 1;
    counted.cleanWords += words.length;
    for (const form of words) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return { counts, ...counted };
}
