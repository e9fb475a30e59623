import { extractPlainText } from '../../../mdx/plain-text.ts';
import type { ArticleRule } from '../../article/article-rule.ts';
import { isVerse } from '../../text-blocks.ts';

/** A long text without a heading: nobody finds anything in it again. */
export const headingsMissing: ArticleRule = {
  name: 'headings-missing',
  severity: 'hint',
  texts: {
    ar: {
      title: 'نص طويل بلا عناوين',
      message: 'كلمات النص {value}، وليس فيه عنوان واحد.',
      advice: 'قسّمه بعناوين فرعية (##).',
      explanation:
        'النص الطويل يُقرأ على أجزاء، والعناوين الفرعية تدلّ القارئ على ما يبحث عنه، ومنها يُصنع فهرس المقال.',
    },
    en: {
      title: 'Long text without headings',
      message: 'The text has {value} words and no heading.',
      advice: 'Divide it by headings (##).',
      explanation:
        'A long text is read in parts. Headings show readers what they look for, and the table of contents is made from them.',
    },
  },
  examples: [
    {
      wrong: 'هذه فقرة أولى من نص طويل.\n\nوهذه فقرة ثانية منه.',
      right: 'هذه فقرة أولى من نص طويل.\n\n## ما بعدها\n\nوهذه فقرة ثانية منه.',
      limits: { words: 5 },
    },
  ],
  limits: {
    words: { default: 1500, ar: 'من كم كلمة يُطلب عنوان', en: 'From how many words on' },
  },
  check({ blocks }, { limit }) {
    const [first] = blocks;
    if (!first || blocks.some(({ node }) => node.type === 'heading')) return [];
    const prose = blocks.filter((block) => !isVerse(block));
    // A word and the space after it are two characters.
    const length = prose.reduce((sum, { text }) => sum + text.length + 1, 0);
    if (length < 2 * limit('words')) return [];
    const words = prose.reduce(
      (sum, { node }) => sum + extractPlainText(node).split(' ').length,
      0,
    );
    if (words < limit('words')) return [];
    return [{ offset: first.offset, length: 0, value: String(words) }];
  },
};
