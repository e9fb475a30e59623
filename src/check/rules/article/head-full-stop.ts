import { findField } from '../../article/article-head.ts';
import type { ArticleFinding, ArticleRule } from '../../article/article-rule.ts';

/** One stop after a word of several letters: no ellipsis, no abbreviation (د.), no address. */
const stopAtEnd = /\p{L}\p{M}{0,4}\p{L}\p{M}{0,4}[»"”)]?([.،,])$/u;

/** A title, or a description of one sentence, that ends in a full stop. */
export const headFullStop: ArticleRule = {
  name: 'head-full-stop',
  severity: 'warning',
  texts: {
    ar: {
      title: 'نقطة في آخر العنوان',
      message: 'ينتهي الحقل {field} بالعلامة {value}.',
      advice: 'احذفها.',
      explanation: 'العنوان ليس جملة في نص، فلا نقطة ولا فاصلة في آخره. ويبقى الاستفهام والتعجب.',
    },
    en: {
      title: 'Full stop after a title',
      message: '{field} ends in {value}.',
      advice: 'Remove it.',
      explanation:
        'A title is no sentence of a text, so nothing closes it but a question or exclamation mark.',
    },
  },
  examples: [
    {
      wrong: '---\ntitle: عودة اللقالق إلى الوادي.\npublished: 2026-03-01T08:00:00Z\n---\n\nنص.',
      right: '---\ntitle: عودة اللقالق إلى الوادي\npublished: 2026-03-01T08:00:00Z\n---\n\nنص.',
    },
  ],
  check({ source }) {
    return (['title', 'description'] as const).flatMap((field): ArticleFinding[] => {
      const found = findField(source, field);
      const sign = found && stopAtEnd.exec(found.value)?.[1];
      if (!found || sign === undefined) return [];
      const isSentences = /[.؟!؛:]\s/u.test(found.value);
      if (field === 'description' && isSentences) return [];
      const offset = found.offset + found.length - 1;
      const fix = { offset, length: 1, replacement: '' };
      // Some houses close a description of one sentence.
      return [
        { offset, length: 1, value: sign, facts: { field }, fix, isDoubtful: field !== 'title' },
      ];
    });
  },
};
