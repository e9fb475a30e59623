import type { TextStep } from './text-step.ts';

/**
 * Takes out lengthening within words, and at their ends where a word of letters stands before it:
 * `العـــربية` becomes `العربية`. What spells something stays: `هـ` (of the Hijri year), a lone `ـ`, `ـها`
 * as grammars write it.
 */
export const tatweel: TextStep = {
  name: 'tatweel',
  apply: (text) =>
    text
      .replace(
        /(?<!\u0640)\u0640+(?!\u0640)(?<=[\u0620-\u063F\u0641-\u064A]\p{M}*\u0640+)(?=\p{M}*[\u0620-\u063F\u0641-\u064A])/gu,
        '',
      )
      .replace(
        /(?<!\u0640)\u0640+(?![\p{L}\p{M}])(?<=[\u0620-\u063F\u0641-\u064A]\p{M}*[\u0620-\u063F\u0641-\u064A]\p{M}*\u0640+)/gu,
        '',
      ),
};
