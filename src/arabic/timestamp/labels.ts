/** What a stamp says happened at its moment. */
export type StampLabel = 'published' | 'updated';

/**
 * The words that newsrooms put before a moment. Spellings fold (`foldForMatch`), so one without
 * vowel marks and hamza stands for all; longer ones are tried first whatever the order here.
 */
export const stampLabels: Readonly<Record<StampLabel, readonly string[]>> = {
  published: [
    'تم النشر',
    'تم نشره',
    'تم نشرها',
    'نشر',
    'نشرت',
    'منشور',
    'النشر',
    'تاريخ النشر',
    'تاريخ النشر الأصلي',
    'وقت النشر',
    'أول نشر',
    'صدر',
    'كتب',
    'published',
    'publication date',
    'date published',
    'first published',
    'posted',
    'posted on',
  ],
  updated: [
    'تم التحديث',
    'تم تحديثه',
    'تم تحديثها',
    'آخر تحديث',
    'آخر تعديل',
    'حدث',
    'حدثت',
    'التحديث',
    'تحديث',
    'تاريخ التحديث',
    'وقت التحديث',
    'عدل',
    'تم التعديل',
    'updated',
    'last updated',
    'last update',
    'last modified',
    'modified',
    'date modified',
  ],
};
