import { isolatedCode as code, isolatedText as text } from '../problems/shown-value.ts';
import type { CreateMessages, CreateQuestion } from './create-messages.ts';

const questions: Record<CreateQuestion, string> = {
  title: 'اسم الموقع',
  tagline: 'عبارة قصيرة بجانب الاسم',
  description: 'وصف الموقع',
  language: 'لغة الموقع',
  host: 'أين يُنشر: github أو gitlab أو netlify أو cloudflare أو vercel أو server (خادم nginx أو Apache) أو other',
  address: 'عنوان الموقع على الويب',
  repository: 'عنوان المستودع',
  articles: 'مع مقالات للتجربة؟ نعم أو لا',
};

/** What `npm create maqalat` says in Arabic. */
export const createAr: CreateMessages = {
  summary:
    'ينشئ موقعًا جديدًا في مجلد DIR. يسأل عمّا يحتاج إليه في الطرفية، أو يأخذه خيارات؛ وبلا طرفية يأخذ المعتاد.',
  options: {
    title: 'اسم الموقع',
    tagline: 'عبارة قصيرة بجانب الاسم',
    description: 'جملة أو جملتان لمحرّكات البحث والخلاصات',
    language: 'لغة الموقع',
    host: 'أين يُنشر؛ تُكتب له ملفات النشر (المعتاد: github)',
    address: 'عنوان الموقع على الويب',
    repository: 'عنوان المستودع الذي يحفظه',
    articles: 'مع مقالات للتجربة أو بلا مقالات (المعتاد: yes)',
    engine: 'إصدار الحزمة maqalat أو ملفّها (المعتاد: الأحدث الموافق)',
    yes: 'لا أسئلة: ما لم يُذكر يأخذ المعتاد',
  },
  notes: ['رمز الخروج: 0 أُنشئ · 1 رُفض · 2 خطأ في الاستعمال.'],
  question: (name, standard) => `${questions[name]} (Enter: ${code(standard)}): `,
  wrongLine: (name, value) =>
    `${questions[name]}: سطر واحد غير فارغ، لا ${text(value === '' ? '""' : value)}.`,
  wrongAddress: (name, value) =>
    `${questions[name]}: عنوان كامل مثل ${code('https://site.example/')}، لا ${text(value)}.`,
  wrongChoice: (name, value, choices, suggestion) =>
    `${questions[name]}: واحد من ${choices.map(code).join(' ')}، لا ${text(value)}.` +
    `${suggestion === undefined ? '' : ` هل قصدت ${code(suggestion)}؟`}`,
  notEmpty: (folder, entries) =>
    `المجلد ${code(folder)} ليس فارغًا: فيه ${entries.map(code).join(' ')}. لم يُكتب شيء؛ سمِّ مجلدًا آخر.`,
  notWritable: (folder, reason) => `تعذّر إنشاء ${code(folder)}، ولم يبقَ منه شيء: ${text(reason)}`,
  stopped: 'توقّفنا، ولم يُكتب شيء.',
  written: (folder, files) => `أُنشئ الموقع في ${code(folder)}، وعدد ملفاته ${files}.`,
  next: (folder) => [
    'بعد ذلك:',
    `  cd ${folder}`,
    '  npm install',
    '  npm start        يبني الموقع ويعرضه',
    '  npm run dev      يعرض ما تكتبه وأنت تكتب',
  ],
};
