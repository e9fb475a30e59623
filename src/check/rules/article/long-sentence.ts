import type { ArticleRule } from '../../article/article-rule.ts';
import { isVerse, type TextBlock } from '../../text-blocks.ts';

/** A sentence whose beginning nobody remembers at its end. */
export const longSentence: ArticleRule = {
  name: 'long-sentence',
  severity: 'hint',
  texts: {
    ar: {
      title: 'جملة طويلة جدًّا',
      message: 'كلمات الجملة التي أولها {value} {words}، والأحسن ألّا تزيد على {limit}.',
      advice: 'اجعلها جملتين.',
      explanation: 'الجملة التي تطول كثيرًا ينسى القارئ أولها قبل أن يبلغ آخرها.',
    },
    en: {
      title: 'Very long sentence',
      message:
        'The sentence that begins with {value} has {words} words; more than {limit} are hard to read.',
      advice: 'Make two sentences of it.',
      explanation: 'At the end of a very long sentence readers have forgotten how it began.',
    },
  },
  examples: [
    {
      wrong: 'نزل المطر فجرًا وفتح الفلاح السواقي كلها وعند الظهر أشرقت الشمس.',
      right: 'نزل المطر فجرًا وفتح الفلاح السواقي كلها. وعند الظهر أشرقت الشمس.',
      limits: { words: 8 },
    },
  ],
  limits: { words: { default: 100, ar: 'أكثر كلمات الجملة', en: 'Most words of a sentence' } },
  check({ blocks }, { limit }) {
    const most = limit('words');
    return blocks.flatMap((block) => {
      if (block.node.type !== 'paragraph' || isVerse(block)) return [];
      return sentences(block, most).flatMap(({ offset, words }) => {
        const value = words.slice(0, 3).join(' ');
        const facts = { words: String(words.length), limit: String(most) };
        return [{ offset, length: 0, value, facts }];
      });
    });
  },
};

/**
 * The sentences of more than `most` words. A semicolon, a colon and a line end that stays part
 * sentences too: lists are written with them.
 */
function sentences({ text, offset }: TextBlock, most: number) {
  // A word and the space after it are two characters.
  if (text.length < 2 * most) return [];
  return [...text.matchAll(/[^.؟?!؛;:…\u2029]+/g)].flatMap(({ 0: sentence, index }) => {
    if (sentence.length < 2 * most) return [];
    const words = sentence.split(/[\s\uFFFC]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const [first] = words;
    if (first === undefined || words.length <= most) return [];
    return [{ offset: offset + index + sentence.indexOf(first), words }];
  });
}
