import { findField } from '../../article/article-head.ts';
import type { ArticleRule } from '../../article/article-rule.ts';

/** An article that says it was updated, and not what was changed. */
export const updatedWithoutCorrection: ArticleRule = {
  name: 'updated-without-correction',
  severity: 'hint',
  texts: {
    ar: {
      title: 'تحديث بلا تصويب',
      message: 'حُدّث المقال في {value}، ولا يقول ما الذي تغيّر فيه.',
      advice: 'اذكره في corrections: تاريخ التصويب ونصّه.',
      explanation: 'من قرأ المقال قبل تحديثه يريد أن يعرف ما تغيّر فيه، وبهذا تُعرف الصحيفة الأمينة.',
    },
    en: {
      title: 'Update without a correction',
      message: 'The article was updated on {value}, and does not say what has changed.',
      advice: 'Say it in corrections: the day and the text.',
      explanation:
        'Who has read an article before its update wants to know what has changed in it.',
    },
  },
  examples: [
    {
      wrong:
        '---\ntitle: سوق القرية\npublished: 2026-03-01T08:00:00Z\nupdated: 2026-03-02T08:00:00Z\n---\n\nنص.',
      right:
        '---\ntitle: سوق القرية\npublished: 2026-03-01T08:00:00Z\nupdated: 2026-03-02T08:00:00Z\ncorrections:\n  - date: 2026-03-02\n    text: صُحّح اسم القرية.\n---\n\nنص.',
    },
  ],
  check({ source }, { head }) {
    if (!head?.updated || head.corrections.length > 0) return [];
    const found = findField(source, 'updated');
    return found ? [{ ...found, value: found.value.slice(0, 10) }] : [];
  },
};
