import { count } from '../../arabic/plural.ts';
import { problemsAr } from '../problems/ar.ts';
import { isolatedCode as code, isolatedText as text } from '../problems/shown-value.ts';
import type { PostReviewMessages, ReviewMessages } from './review-messages.ts';

const wordForms = {
  zero: 'لا كلام فيه',
  one: 'كلمة واحدة',
  two: 'كلمتان',
  few: '# كلمات',
  many: '# كلمة',
  other: '# كلمة',
};
const minuteForms = {
  zero: 'أقل من دقيقة',
  one: 'دقيقة قراءة',
  two: 'دقيقتا قراءة',
  few: '# دقائق قراءة',
  many: '# دقيقة قراءة',
  other: '# دقيقة قراءة',
};
const blockForms = {
  zero: 'لا فقرات',
  one: 'فقرة واحدة لم تتغيّر',
  two: 'فقرتان لم تتغيّرا',
  few: '# فقرات لم تتغيّر',
  many: '# فقرة لم تتغيّر',
  other: '# فقرة لم تتغيّر',
};
const remarkForms = {
  zero: 'لا ملاحظات أخرى',
  one: 'وملاحظة أخرى',
  two: 'وملاحظتان أخريان',
  few: 'و# ملاحظات أخرى',
  many: 'و# ملاحظة أخرى',
  other: 'و# ملاحظة أخرى',
};
const articleForms = {
  zero: 'لا مقالات أخرى',
  one: 'ومقال آخر',
  two: 'ومقالان آخران',
  few: 'و# مقالات أخرى',
  many: 'و# مقالًا آخر',
  other: 'و# مقال آخر',
};
const linkForms = {
  zero: 'لا روابط أخرى',
  one: 'ورابط آخر',
  two: 'ورابطان آخران',
  few: 'و# روابط أخرى',
  many: 'و# رابطًا آخر',
  other: 'و# رابط آخر',
};
const fileForms = {
  zero: 'لا ملفات أخرى',
  one: 'وملف آخر',
  two: 'وملفان آخران',
  few: 'و# ملفات أخرى',
  many: 'و# ملفًا آخر',
  other: 'و# ملف آخر',
};

/** A review in Arabic. */
export const reviewAr: ReviewMessages = {
  command: {
    summary:
      'يكتب تقريرًا عمّا تغيّر من المقالات: كلٌّ منها كلمة كلمة بجانب ما كان، وعنوانه وصورته ووقت قراءته، وملاحظات الفاحص على ما تغيّر وحده.',
    base: 'الإيداع أو الفرع أو الوسم الذي يُقارن به',
    out: 'المجلد الذي يُكتب فيه التقرير',
    number: 'رقم طلب الدمج، لعنوان المعاينة',
    notes: [
      'يكتب report.html، وهو صفحة واحدة تُفتح من غير موقع، وcomment.md، وreview.json الذي يقرؤه post-review.',
      'رمز الخروج: 0 كُتب التقرير، وإن كانت فيه أخطاء · 2 خطأ في الاستعمال.',
    ],
    needsOption: (option) => `يلزم الخيار ${code(option)}.`,
    wrongNumber: (value) => `الخيار ${code('--number')} رقم طلب الدمج، لا ${text(value)}.`,
    noFolder: (folder) => `لا وجود لمجلد المحتوى ${code(folder)}.`,
    noGit: (ref, reason) => `الخيار ${code(`--base ${ref}`)}: يقول Git: ${text(reason)}`,
    progress: 'المراجعة',
    written: (articles, folder) =>
      `كُتب التقرير في ${code(folder)}، وعدد ما تغيّر من المقالات ${articles}.`,
  },
  title: 'مراجعة ما تغيّر',
  changes: { added: 'مقال جديد', modified: 'تعديل', renamed: 'نُقل ملفّه', deleted: 'حُذف' },
  formerly: (path) => `كان ${code(path)}`,
  counts: problemsAr.summary,
  severities: problemsAr.severity,
  words: (words) => count(words, wordForms, 'latn'),
  minutes: (minutes) => count(minutes, minuteForms, 'latn'),
  published: (moment) => `نُشر ${moment}`,
  scheduled: (moment) => `موعده ${moment}`,
  draft: 'مسوّدة لا تُنشر',
  alt: (alt) => `وصفها: ${alt}`,
  noAlt: 'بلا وصف',
  noPicture: 'بلا صورة',
  credit: (credit) => `نسبتها: ${credit}`,
  openPreview: 'افتح المعاينة',
  line: (line) => `السطر ${line}`,
  remarks: 'ملاحظات الفاحص',
  noRemarks: 'لا ملاحظات للفاحص.',
  fields: 'البطاقة',
  fieldNames: {
    title: 'العنوان',
    description: 'الوصف',
    published: 'وقت النشر',
    updated: 'وقت التحديث',
    expires: 'انتهاء الإعلان',
    unpublish: 'موعد السحب',
    replacedBy: 'ما حلّ محلّه',
    kind: 'النوع',
    claim: 'القول المفحوص',
    verdict: 'الحكم',
    translationOf: 'أصل الترجمة',
    section: 'القسم',
    tags: 'الوسوم',
    authors: 'الكتّاب',
    credit: 'النسبة',
    dateline: 'مكان الكتابة',
    agencies: 'الوكالات',
    source: 'المصدر',
    series: 'السلسلة',
    image: 'الصورة',
    lang: 'اللغة',
    licence: 'الرخصة',
    corrections: 'التصويبات',
    aliases: 'العناوين القديمة',
    check: 'ما استُثني من الفحص',
    draft: 'مسوّدة',
  },
  nothing: 'لا شيء',
  whatChanged: 'ما تغيّر',
  text: 'ما تغيّر في النصّ',
  newText: 'النصّ',
  legend: { added: 'زيد', removed: 'حُذف', moved: 'نُقل من مكانه' },
  noChange: 'لم يتغيّر النصّ.',
  unchanged: (blocks) => count(blocks, blockForms, 'latn'),
  picture: (file) => `صورة ${code(file)}`,
  moreLinks: (links) => count(links, linkForms, 'latn'),
  newLinks: 'روابط جديدة إلى مواقع أخرى',
  otherFiles: 'ملفات أخرى تغيّرت',
  elsewhere: 'أخطاء في ملفات لم تتغيّر',
  withoutText: 'مقالات تغيّرت ولا يتّسع لها هذا التقرير',
  moreRemarks: (remarks) => count(remarks, remarkForms, 'latn'),
  moreArticles: (articles) => count(articles, articleForms, 'latn'),
  moreChanges: 'والبقية في التقرير.',
  noArticles: 'لم يتغيّر مقال.',
  comment: {
    report: 'التقرير كاملًا',
    preview: 'الموقع كما سيُنشر',
    noReport: 'لم يكتمل الفحص، فلا تقرير. تجد السبب في سجلّه.',
    refused:
      'يقول هذا الطلب إنه مقال، لكنه يغيّر ملفات أخرى. أرسل هذه الملفات في طلب آخر، أو احذف من هذا الطلب ما يقول إنه مقال (علامة الاختيار، أو بداية العنوان، أو الوسم):',
    ownReport:
      'يغيّر هذا الطلب البرنامج نفسه، وبه كُتب هذا التقرير: اقرأ ما تغيّر من البرنامج قبل أن تأخذ بما فيه.',
    moreFiles: (files) => count(files, fileForms, 'latn'),
    footer: 'تُكتب هذه المراجعة من جديد مع كل تغيير في الطلب.',
    accepted: 'رُوجع الطلب',
    refusedShort: 'الطلب يقول إنه مقال ويغيّر غيره',
  },
};

/** `post-review` in Arabic. */
export const postReviewAr: PostReviewMessages = {
  summary:
    'يكتب المراجعة تعليقًا واحدًا على طلب الدمج ويضع عليه وسومه. يعمل في GitHub Actions بعد تشغيل آخر، ولا يثق بما جاء منه.',
  notes: [
    'المتغيّرات: GITHUB_TOKEN وGITHUB_EVENT_PATH وGITHUB_API_URL وGITHUB_REPOSITORY وGITHUB_SERVER_URL.',
    'رمز الخروج: 0 كُتب أو لم يلزم · 1 رفض المستودع · 2 خطأ في الاستعمال.',
  ],
  needsVariable: (name) => `يلزم المتغيّر ${code(name)}.`,
  wrongEvent: (reason) => `هذا الحدث ليس كما يُنتظر: ${text(reason)}`,
  noPullRequest: 'لا طلب دمج مفتوحًا لهذا التشغيل.',
  outdated: 'تغيّر الطلب بعد هذا التشغيل؛ والتشغيل الأحدث يكتب المراجعة.',
  refusedArtifact: (reason) => `لم يُقبل التقرير: ${text(reason)}`,
  forgeFailed: (reason) => `رفض المستودع: ${text(reason)}`,
  posted: (number) => `كُتبت المراجعة على الطلب ${number}.`,
};
