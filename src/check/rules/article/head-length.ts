import { findField } from '../../article/article-head.ts';
import type { ArticleRule } from '../../article/article-rule.ts';

/** A title or description that lists, cards and search engines cut. */
export const headLength: ArticleRule = {
  name: 'head-length',
  severity: 'hint',
  texts: {
    ar: {
      title: 'عنوان أو وصف طويل',
      message: 'حروف الحقل {field} {value}، والأحسن ألّا تزيد على {limit}.',
      advice: 'اختصره.',
      explanation: 'العنوان الطويل والوصف الطويل يُقطعان في القوائم والبطاقات ومحركات البحث.',
    },
    en: {
      title: 'Long title or description',
      message: '{field} has {value} characters; more than {limit} are cut.',
      advice: 'Shorten it.',
      explanation: 'Lists, cards and search engines cut long titles and descriptions.',
    },
  },
  examples: [
    {
      wrong:
        '---\ntitle: قصة البئر القديمة التي حفرها أهل القرية\npublished: 2026-03-01T08:00:00Z\n---\n\nنص.',
      right: '---\ntitle: قصة البئر القديمة\npublished: 2026-03-01T08:00:00Z\n---\n\nنص.',
      limits: { title: 30 },
    },
  ],
  limits: {
    title: { default: 110, ar: 'أكثر حروف العنوان', en: 'Most characters of a title' },
    description: { default: 300, ar: 'أكثر حروف الوصف', en: 'Most characters of a description' },
  },
  check({ source }, { limit }) {
    return (['title', 'description'] as const).flatMap((field) => {
      const found = findField(source, field);
      const most = limit(field);
      if (!found || found.value.length <= most) return [];
      const facts = { field, limit: String(most) };
      return [{ ...found, value: String(found.value.length), facts }];
    });
  },
};
