import { isolatedCode as code, isolatedText as text } from '../problems/shown-value.ts';
import type { NewMessages } from './new-messages.ts';

const vocabularies = { tags: 'وسم', sections: 'قسم', authors: 'كاتب', series: 'سلسلة' };

/** What `new` says in Arabic. */
export const newAr: NewMessages = {
  summary: 'يبدأ مقالًا جديدًا. يسأل عمّا يحتاج إليه في الطرفية، أو يأخذه خيارات.',
  options: {
    title: 'العنوان؛ إذا أُعطي فلا أسئلة',
    section: 'القسم',
    tags: 'الوسوم، بينها فاصلة',
    authors: 'الكتّاب، بينهم فاصلة',
    description: 'جملة أو جملتان للقوائم ومحرّكات البحث',
    slug: 'آخر عنوان الصفحة، بحروف لاتينية (المعتاد: من العنوان)',
    out: 'مجلد المقالات (المعتاد: content/articles)',
    date: 'وقت النشر (المعتاد: الآن)',
    draft: 'مسوّدة لا تُنشر',
  },
  notes: ['رمز الخروج: 0 كُتب · 1 رُفض · 2 خطأ في الاستعمال.'],
  questions: {
    title: 'العنوان: ',
    section: 'القسم (Enter لتركه): ',
    tags: 'الوسوم، بينها فاصلة (Enter لتركها): ',
    authors: 'الكتّاب، بينهم فاصلة (Enter لتركهم): ',
    description: 'الوصف (Enter لتركه): ',
  },
  known: (terms) => terms.map(({ id, label }) => `  ${code(id)}  ${text(label)}`).join('\n'),
  needsTitle: `لا طرفية نسأل فيها: أعطِ ${code('--title "…"')} على الأقل.`,
  unknownTerm: (name, value, suggestion) =>
    `لا ${vocabularies[name]} باسم ${text(value)}.` +
    `${suggestion === undefined ? '' : ` هل قصدت ${text(suggestion)}؟`}`,
  oneSection: 'للمقال قسم واحد.',
  wrongTitle: 'العنوان سطر واحد فيه حرف أو رقم على الأقل.',
  wrongSlug: (value, suggestion) =>
    `في ${code('--slug')} حروف لاتينية صغيرة وأرقام بينها شرطة واحدة، لا ${text(value)}` +
    `${suggestion === '' ? '.' : `؛ مثل ${code(suggestion)}.`}`,
  slugTaken: (file) => `يوجد مقال بهذا العنوان: ${code(file)}`,
  wrongDate: (value) =>
    `لم يُفهم ${code('--date')}: ${text(value)}. اكتبه هكذا: ${code('2024-07-08T20:02:00Z')}.`,
  notWritable: (reason) => `تعذّرت كتابة المقال: ${text(reason)}`,
  stopped: 'توقّفنا، ولم يُكتب شيء.',
  writeHere: 'اكتب هنا، واحذف هذا السطر.',
  written: (file) => `كُتب: ${file}`,
  next: [
    'بعد ذلك: افتح الملف واكتب تحت سطر --- الثاني.',
    '  npm run dev      يعرض المقال وأنت تكتب',
    '  npm run check    يجد الأخطاء قبل أن ترسله',
  ],
};
