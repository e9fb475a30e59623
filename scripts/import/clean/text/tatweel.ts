import type { TextStep } from './text-step.ts';

/**
 * Removes tatweel within words, and at their ends where letters precede it:
 * `العـــربية` becomes `العربية`. Meaningful ones stay: `هـ` (of the Hijri year), a lone `ـ`, `ـها`
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
