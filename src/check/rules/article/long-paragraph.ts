import { extractPlainText } from '../../../mdx/plain-text.ts';
import type { ArticleRule } from '../../article/article-rule.ts';
import { isVerse } from '../../text-blocks.ts';

/** A paragraph that fills more than a telephone's screen. */
export const longParagraph: ArticleRule = {
  name: 'long-paragraph',
  severity: 'hint',
  texts: {
    ar: {
      title: 'فقرة طويلة جدًّا',
      message: 'كلمات الفقرة {value}، والأحسن ألّا تزيد على {limit}.',
      advice: 'قسّمها عند انتقال المعنى.',
      explanation: 'الفقرة الطويلة جدار من كلام على شاشة الهاتف، يملّه القارئ فيتركه.',
    },
    en: {
      title: 'Very long paragraph',
      message: 'The paragraph has {value} words; more than {limit} are hard to read.',
      advice: 'Divide it where the thought turns.',
      explanation: 'On a telephone a long paragraph is a wall of words, and readers leave it.',
    },
  },
  examples: [
    {
      wrong: 'نزل المطر فجرًا. وفتح الفلاح السواقي. وعند الظهر أشرقت الشمس.',
      right: 'نزل المطر فجرًا. وفتح الفلاح السواقي.\n\nوعند الظهر أشرقت الشمس.',
      limits: { words: 8 },
    },
  ],
  limits: { words: { default: 250, ar: 'أكثر كلمات الفقرة', en: 'Most words of a paragraph' } },
  check({ blocks }, { limit }) {
    const most = limit('words');
    return blocks.flatMap((block) => {
      if (block.node.type !== 'paragraph' || isVerse(block)) return [];
      // A word and the space after it are two characters.
      if (block.text.length < 2 * most) return [];
      const words = extractPlainText(block.node).split(' ').length;
      if (words <= most) return [];
      return [
        { offset: block.offset, length: 0, value: String(words), facts: { limit: String(most) } },
      ];
    });
  },
};
