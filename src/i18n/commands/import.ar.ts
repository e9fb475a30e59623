import { count } from '../../arabic/plural.ts';
import { problemText } from '../problems/problem-text.ts';
import { isolatedCode as code, isolatedText as text } from '../problems/shown-value.ts';
import type { ImportMessages } from './import-messages.ts';

const vocabularies = { tags: 'وسم', sections: 'قسم', authors: 'كاتب', series: 'سلسلة' };
const usePublished = `حدّد الوقت بالخيار ${code('--published 2024-07-08T20:02:00Z')}.`;
const articles = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
};

/** What `import` says in Arabic. */
export const importAr: ImportMessages = {
  summary: 'يصنع مقالات من ملفات خام: نصّ بسيط كما تعطيه غرف الأخبار والصفحات.',
  operands: 'FILE…',
  options: {
    out: 'مجلد المقالات (المعتاد: content/articles)',
    tags: 'وسوم كل المقالات، بينها فاصلة لاتينية، بدل الوسوم المقترحة',
    section: 'قسم كل المقالات',
    published: 'وقت النشر لما لا يذكر مصدره وقتًا (ISO 8601 مع فرق التوقيت)',
    'dry-run': 'قل ما كان سيُفعل ولا تكتب شيئًا',
    force: 'اكتب فوق مقالات حرّرها أحد بعد استيرادها',
    report: 'اكتب تقريرًا: سطر JSON لكل مقال',
  },
  notes: [
    'يُقترح الوسم إذا ورد اسمه أو أحد أسمائه الأخرى في العنوان، أو مرتين في النص.',
    'إعادة الاستيراد لا تغيّر شيئًا، والمقال المحرَّر يبقى كما هو ما لم يُعطَ الخيار --force.',
    'رمز الخروج: 0 مرّ كل شيء · 1 رُفض شيء · 2 خطأ في الاستعمال.',
  ],
  progress: 'استيراد',
  outcomes: {
    written: 'كُتب',
    updated: 'حُدّث',
    unchanged: 'لم يتغيّر',
    kept: 'أُبقي',
    refused: 'رُفض',
  },
  reasons: {
    'file-missing': () => 'لا يوجد ملف بهذا الاسم.',
    'is-directory': () => 'هذا مجلد؛ اكتب أسماء الملفات التي فيه.',
    'unreadable-file': ({ reason }) => `تتعذّر قراءة الملف: ${text(reason)}`,
    'empty-file': () => 'الملف فارغ.',
    'file-too-large': ({ bytes, limit }) =>
      `حجم الملف ${bytes} بايت، وأقصى حجم لمقال واحد ${limit}. قسّمه.`,
    'invalid-utf8': ({ byteOffset, line }) =>
      `ترميز النص ليس UTF-8: البايت ${byteOffset} (السطر ${line}) خطأ. احفظه بترميز UTF-8.`,
    'unknown-format': () => 'لا قارئ لهذه الصيغة؛ يُقرأ النص البسيط بترميز UTF-8.',
    'title-missing': () => 'لا كلمة في السطر الأول، فلا عنوان.',
    'title-too-long': ({ characters, limit }) =>
      `في السطر الأول ${characters} محرفًا، والحدّ ${limit}: ضع العنوان فيه.`,
    'body-missing': () => 'لا نص تحت العنوان.',
    'date-missing': () => `لا تاريخ نشر تحت العنوان. ${usePublished}`,
    'only-updated': ({ line, text: stamp }) =>
      `يذكر السطر ${line} وقت التحديث دون وقت النشر: ${text(stamp)}. ${usePublished}`,
    'date-ambiguous': ({ line, text: stamp, first, second }) =>
      `التاريخ في السطر ${line} يحتمل ${code(first)} و${code(second)}: ${text(stamp)}. ` +
      'اكتب الشهر باسمه أو ابدأ بالسنة.',
    'date-impossible': ({ line, text: stamp }) =>
      `لا يوجد تاريخ أو وقت كهذا (السطر ${line}): ${text(stamp)}`,
    'date-unreadable': ({ line, text: stamp, rest }) =>
      `لم يُفهم الوقت في السطر ${line}: ${text(stamp)}` +
      `${rest === '' ? '' : ` (${text(rest)})`}. ${usePublished}`,
    'edited-since': () => `حُرّر المقال بعد استيراده؛ الخيار ${code('--force')} يكتب فوق التحرير.`,
    'text-would-change': ({ before, after }) =>
      `لم يكن النص ليصل كما هو: ${text(before)} كان سيُقرأ ${text(after)}. ` +
      'أبلغنا بهذا من فضلك وأرفق الملف.',
    'build-would-refuse': ({ problem }) =>
      `كان البناء سيرفض المقال: ${problemText(problem, 'ar').message}`,
    'outside-out': ({ path }) => `${code(path)} خارج مجلد المقالات.`,
    'not-writable': ({ reason }) => `تعذّرت كتابة المقال: ${text(reason)}`,
    'zone-assumed': ({ line, text: stamp, timeZone }) =>
      `لا توقيت في السطر ${line}، فاعتُمد ${code(timeZone)}: ${text(stamp)}`,
    'time-assumed': ({ line, text: stamp }) =>
      `لا ساعة في السطر ${line}، فاعتُمد منتصف الليل: ${text(stamp)}`,
    'published-given': ({ published }) => `تاريخ النشر كما أُعطي: ${code(published)}`,
    'lines-kept-apart': ({ line }) =>
      `أسطر لا سطر فارغًا بينها (أولها السطر ${line})، فصار كل سطر فقرة.`,
    'invisible-characters-removed': ({ count: removed }) =>
      `محارف لا تُرى حُذفت (علامات اتجاه ونحوها)، عددها ${removed}.`,
    'unknown-name': ({ vocabulary, value }) =>
      `لا ${vocabularies[vocabulary]} باسم ${text(value)}، فلم يُكتب.`,
    'updated-before-published': ({ published, updated }) =>
      `وقت التحديث (${code(updated)}) قبل وقت النشر (${code(published)})، فلم يُكتب.`,
    'address-moved': ({ from }) => `انتقل المقال إلى شهر آخر، و${code(from)} يقود إليه.`,
  },
  leftOut: (words, why, line) => {
    const reasons = {
      button: 'زر',
      'related-headlines': 'عناوين مقالات أخرى',
      'second-date': 'تاريخ زائد',
      'repeated-title': 'تكرار العنوان',
    };
    return `تُرك${line === undefined ? '' : ` (السطر ${line})`}، ${reasons[why]}: ${text(words)}`;
  },
  proposedTags: (ids) => `وسوم مقترحة: ${code(ids.join(', '))}`,
  totals: ({ written, updated, unchanged, kept, refused }, isDryRun) =>
    [
      `${isDryRun ? 'سيُكتب' : 'كُتب'}: ${count(written, articles, 'latn')}`,
      `${isDryRun ? 'سيُحدَّث' : 'حُدّث'}: ${count(updated, articles, 'latn')}`,
      `لم يتغيّر: ${count(unchanged, articles, 'latn')}`,
      `أُبقي لأنه حُرّر: ${count(kept, articles, 'latn')}`,
      `رُفض: ${count(refused, articles, 'latn')}`,
    ].join(' · '),
  unknownTerm: (name, value, suggestion) =>
    `لا ${vocabularies[name]} باسم ${text(value)}` +
    `${suggestion === undefined ? '' : `؛ هل قصدت ${text(suggestion)}؟`}`,
  wrongPublished: (value) =>
    `يحتاج الخيار ${code('--published')} إلى وقت مع فرق التوقيت، مثل ` +
    `${code('2024-07-08T20:02:00Z')}، لا ${text(value)}`,
  noReportFolder: (folder) => `الخيار ${code('--report')}: لا يوجد المجلد ${code(folder)}`,
  reportNotWritten: (reason) => `تمّت المقالات، لكن تعذّرت كتابة التقرير: ${text(reason)}`,
  outIsNoFolder: (path) => `الخيار ${code('--out')}: ليس ${code(path)} مجلدًا`,
};
