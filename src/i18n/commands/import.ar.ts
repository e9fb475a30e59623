import { problemText } from '../problems/problem-text.ts';
import { isolatedCode as code, isolatedText as text } from '../problems/shown-value.ts';
import type { ImportMessages } from './import-messages.ts';
import { type CleaningStep, cleaningSteps } from './import-reasons.ts';

const vocabularies = { tags: 'وسم', sections: 'قسم', authors: 'كاتب', series: 'سلسلة' };
const usePublished = `حدّد الوقت بالخيار ${code('--published 2024-07-08T20:02:00Z')}.`;

const steps: Readonly<Record<CleaningStep, string>> = {
  invisible: 'محارف لا تُرى',
  'presentation-forms': 'أشكال الحروف',
  nfc: 'حروف مركّبة',
  tatweel: 'تطويل',
  'keyboard-letters': 'حروف من لوحة مفاتيح لغة أخرى',
  spaces: 'مسافات',
  'space-before-punctuation': 'مسافات قبل علامات الترقيم',
  'latin-punctuation': 'علامات ترقيم لاتينية',
  'straight-quotes': 'علامات اقتباس مستقيمة',
};

const at = (line: number | undefined) => (line === undefined ? '' : ` (السطر ${line})`);

/** What `import` says in Arabic. */
export const importAr: ImportMessages = {
  summary: 'يصنع مقالات مما عند غرفة الأخبار: نصوص وصفحات وصادرات وجداول.',
  operands: 'PATH…',
  options: {
    out: 'مجلد المقالات (المعتاد: content/articles)',
    tags: 'وسوم كل المقالات، بينها فاصلة لاتينية، بدل الوسوم المقترحة',
    section: 'قسم كل المقالات',
    published: 'وقت النشر لما لا يذكر مصدره وقتًا (ISO 8601 مع فرق التوقيت)',
    mapping: 'لملفات CSV وJSON Lines: ملف YAML يقول أي عمود لأي حقل',
    keep: `خطوات من تنظيف النص لا تُجرى: ${cleaningSteps.join(', ')}`,
    'fetch-images': 'اجلب الصور من المواقع الأخرى',
    'known-terms': 'لا تكتب من الوسوم والأقسام والكتّاب إلا المعروف',
    'dry-run': 'قل ما كان سيُفعل ولا تكتب شيئًا',
    force: 'اكتب فوق مقالات حرّرها أحد بعد استيرادها',
    report: 'اكتب تقريرًا: سطر JSON لكل مقال',
  },
  notes: [
    'يُقترح الوسم إذا ورد اسمه أو أحد أسمائه الأخرى في العنوان، أو مرتين في النص.',
    'يؤخذ من المجلد كل ما تحته، وتُعرف صيغة الملف من محتواه.',
    'إعادة الاستيراد لا تغيّر شيئًا، والمقال المحرَّر يبقى كما هو ما لم يُعطَ الخيار --force.',
    'رمز الخروج: 0 مرّ كل شيء · 1 رُفض شيء · 2 خطأ في الاستعمال.',
  ],
  progress: 'استيراد',
  outcomes: {
    written: 'كُتب',
    updated: 'حُدّث',
    unchanged: 'لم يتغيّر',
    kept: 'أُبقي',
    duplicate: 'مكرّر',
    'left-out': 'تُرك',
    refused: 'رُفض',
  },
  reasons: {
    'file-missing': () => 'لا يوجد ملف بهذا الاسم.',
    'unreadable-file': ({ reason }) => `تتعذّر قراءة الملف: ${text(reason)}`,
    'empty-file': () => 'الملف فارغ.',
    'file-too-large': ({ bytes, limit }) =>
      `حجم الملف ${bytes} بايت، وأقصى حجم لمقال واحد ${limit}. قسّمه.`,
    'reader-failed': ({ reason }) =>
      `تعطّل القارئ، فأبلغنا بهذا من فضلك وأرفق الملف: ${text(reason)}`,
    'unknown-format': () => 'لا قارئ لهذه الصيغة.',
    'broken-source': ({ format, line, reason }) =>
      `ملف ${code(format)} مكسور${line === undefined ? '' : ` عند السطر ${line}`}: ${text(reason)}`,
    'too-deep': () => 'العناصر متداخلة إلى عمق لا يُقرأ.',
    'expands-too-far': ({ bytes, limit }) =>
      `يقول الأرشيف إن حجمه بعد فكّه ${bytes} بايت، والحدّ ${limit}.`,
    'document-too-long': ({ count: n, limit }) =>
      `هذا أطول من أن يكون مقالًا واحدًا (${n} والحدّ ${limit} من الفقرات أو الأسطر أو المفاتيح أو العناصر أو المقاطع أو الحروف)؛ قسّمه.`,
    'link-outside': () => 'هذه وصلة تقود إلى خارج المجلد، فلم تُتبع.',
    'nothing-found': () => 'لا شيء هنا يصلح أن يكون مقالًا.',
    'no-article': () => 'لا مقال في هذه الصفحة.',
    'error-page': ({ title }) => `هذه صفحة خطأ: ${text(title)}`,
    'not-published': ({ status }) => `حالته ${text(status)}، فلم يُنقل.`,
    'not-an-article': ({ kind }) => `ليس مقالًا بل ${text(kind)}.`,
    'title-missing': () => 'ليس له عنوان، ولا كلام يصاغ منه عنوان.',
    'title-too-long': ({ characters, limit }) =>
      `في العنوان ${characters} محرفًا، والحدّ ${limit}. إن كان هذا نصّ المقال فسمِّ عمود العنوان بالخيار --mapping.`,
    'body-missing': () => 'لا نص تحت العنوان.',
    'date-missing': () => `لا تاريخ نشر تحت العنوان. ${usePublished}`,
    'only-updated': ({ line, text: stamp }) =>
      `ذُكر وقت التحديث دون وقت النشر${at(line)}: ${text(stamp)}. ${usePublished}`,
    'date-ambiguous': ({ line, text: stamp, first, second }) =>
      `التاريخ${at(line)} يحتمل ${code(first)} و${code(second)}: ${text(stamp)}. ` +
      'اكتب الشهر باسمه أو ابدأ بالسنة.',
    'date-impossible': ({ line, text: stamp }) =>
      `لا يوجد تاريخ أو وقت كهذا${at(line)}: ${text(stamp)}`,
    'date-unreadable': ({ line, text: stamp, rest }) =>
      `لم يُفهم الوقت${at(line)}: ${text(stamp)}` +
      `${rest === '' ? '' : ` (${text(rest)})`}. ${usePublished}`,
    'date-unclear': ({ text: stamp }) => `لم يُفهم التاريخ: ${text(stamp)}. ${usePublished}`,
    'edited-since': () => `حُرّر المقال بعد استيراده؛ الخيار ${code('--force')} يكتب فوق التحرير.`,
    'text-would-change': ({ before, after }) =>
      `لم يكن النص ليصل كما هو: ${text(before)} كان سيُقرأ ${text(after)}. ` +
      'أبلغنا بهذا من فضلك وأرفق الملف.',
    'build-would-refuse': ({ problem }) =>
      `كان البناء سيرفض المقال: ${problemText(problem, 'ar').message}`,
    'outside-out': ({ path }) => `${code(path)} خارج مجلد المقالات.`,
    'duplicate-of': ({ target }) => `النص نفسه موجود من قبل: ${code(target)}`,
    'not-writable': ({ reason }) => `تعذّرت كتابة المقال: ${text(reason)}`,
    'zone-assumed': ({ line, text: stamp, timeZone }) =>
      `لا توقيت${at(line)}، فاعتُمد ${code(timeZone)}: ${text(stamp)}`,
    'time-assumed': ({ line, text: stamp }) =>
      `لا ساعة${at(line)}، فاعتُمد منتصف الليل: ${text(stamp)}`,
    'published-given': ({ published }) => `تاريخ النشر كما أُعطي: ${code(published)}`,
    'lines-kept-apart': ({ line }) =>
      `أسطر لا سطر فارغًا بينها (أولها السطر ${line})، فصار كل سطر فقرة.`,
    'unknown-name': ({ vocabulary, value }) =>
      `لا ${vocabularies[vocabulary]} باسم ${text(value)}، فلم يُكتب.`,
    'updated-before-published': ({ published, updated }) =>
      `وقت التحديث (${code(updated)}) قبل وقت النشر (${code(published)})، فلم يُكتب.`,
    'address-moved': ({ from }) => `انتقل المقال إلى شهر آخر، و${code(from)} يقود إليه.`,
    'future-date': ({ published }) => `تاريخ النشر لم يأتِ بعد: ${code(published)}`,
    'encoding-used': ({ encoding }) => `قُرئ بترميز ${code(encoding)}.`,
    'encoding-wrongly-declared': ({ declared, encoding }) =>
      `يقول إن ترميزه ${code(declared)} وهو ${code(encoding)}، فقُرئ به.`,
    'mixed-encodings': ({ lines }) =>
      `أسطر بترميز غير ترميز الباقي أُصلحت: ${lines.slice(0, 10).join('، ')}${lines.length > 10 ? ' …' : ''}`,
    'picture-missing': ({ src }) => `الصورة ${code(src)} غير موجودة.`,
    'picture-remote': ({ url }) =>
      `صورة على موقع آخر: ${code(url)} (يجلبها الخيار ${code('--fetch-images')})`,
    'picture-not-fetched': ({ url, reason }) => `لم تصل الصورة ${code(url)}: ${text(reason)}`,
    'picture-outside': ({ src }) => `الصورة ${code(src)} خارج المجلد، فلم تُقرأ.`,
    'pictures-without-alt': ({ count: pictures }) =>
      `صور بلا نصّ بديل، عددها ${pictures}: اكتب ما فيها من فضلك.`,
    'syntax-left': ({ syntax, line }) =>
      `لم يُفهم فبقي نصًّا${line === undefined ? '' : ` (السطر ${line})`}: ${text(syntax)}`,
    'published-from-properties': ({ published }) =>
      `لا تاريخ في النص، فأُخذ يوم إنشاء المستند: ${code(published)}`,
    'date-field-assumed': ({ field, text: stamp, timeZone, zone, time }) =>
      `في ${code(field)} ${[...(time ? ['لا ساعة (أُخذ منتصف الليل)'] : []), ...(zone ? [`لا منطقة زمنية (أُخذت ${code(timeZone)})`] : [])].join(' و')}: ${text(stamp)}`,
    'title-from-text': ({ title }) => `ليس له عنوان، فصيغ له من نصّه: ${text(title)}`,
    'summary-only': () => 'ليس في الخلاصة من هذا المقال إلا موجزه.',
    'front-matter-unreadable': ({ line, message }) =>
      `في الترويسة خطأ عند السطر ${line}، وقُرئ منها ما يُفهم: ${text(message)}`,
    'alias-taken': ({ alias, target }) =>
      `العنوان القديم ${code(alias)} يقود من قبل إلى ${code(target)}.`,
    'text-cleaned': ({ step, count: pieces }) => `نُظّف: ${steps[step]} (${pieces})`,
    'revisions-accepted': ({ count: changes }) =>
      `قُرئ المستند كأن تعديلات المراجعة فيه (${changes}) مقبولة كلها.`,
    'equations-as-text': ({ count: equations, example }) =>
      `معادلات كُتبت نصًّا (${equations})، فراجعها: ${text(example)}`,
    'list-marks-changed': ({ count: items, before, after }) =>
      `بنود يعرض الموقع لها علامة غير علامتها (${items}): ${text(before)} صارت ${text(after)}`,
    'slug-taken': ({ slug }) => `لمقال آخر العنوان ${code(slug)}، فأُعطي هذا رقمًا.`,
  },
  leftOut: (words, why, line) => {
    const reasons = {
      button: 'زر',
      'related-headlines': 'عناوين مقالات أخرى',
      'second-date': 'تاريخ زائد',
      'repeated-title': 'تكرار العنوان',
      'notes-heading': 'عنوان فوق الحواشي',
      citation: 'عنوان مصدر لكلام داخل جملة (اجعله وصلة إن احتاجه القارئ)',
      shortcode: 'رمز مختصر لإضافة',
      'dynamic-block': 'مكوّن يملؤه ووردبريس بنفسه',
      template: 'وسم من وسوم مولّد الموقع',
      'picture-format': 'رسم لا تعرضه المتصفحات',
      player: 'صوت أو فيديو ليس على الشبكة',
      'table-of-contents': 'جدول محتويات، والموقع يصنع جدوله بنفسه',
      'page-furniture': 'مما تضعه الصفحة حول المقالات',
      'outside-article': 'لم يُعدّ من المقال',
      stamp: 'تاريخ أو اسم مكانه رأس المقال',
      'unknown-symbol': 'علامة من خط لا تُعرف علاماته',
      'equation-field': 'معادلة برمز حقل EQ (اكتبها بمحرّر المعادلات)',
      'hidden-text': 'نص مخفي في المستند',
      placeholder: 'خانة لم تُملأ',
      contents: 'فهرس للصفحات المطبوعة',
      'page-number': 'رقم صفحة مطبوعة',
      'page-header': 'رأس الصفحة أو ذيلها',
      comment: 'تعليق في هامش المستند',
      chart: 'رسم بياني يرسمه وورد وحده (أدرجه صورةً)',
      diagram: 'مخطط يرسمه وورد وحده (أدرجه صورةً)',
      'embedded-document': 'مستند مضمَّن في المستند (افتحه في وورد واحفظه من جديد)',
    };
    return `تُرك${line === undefined ? '' : ` (السطر ${line})`}، ${reasons[why]}: ${text(words)}`;
  },
  proposedTags: (ids) => `وسوم مقترحة: ${code(ids.join(', '))}`,
  difference: (label, count, examples) => `${label} (${count}): ${examples.map(text).join(' · ')}`,
  differenceKinds: {
    'lost-words': 'كلمات لم تصل',
    'added-words': 'كلمات لا يعرضها المصدر',
    'joined-words': 'كلمات التصقت',
    'split-words': 'كلمات انقسمت',
    'changed-letters': 'حروف تغيّرت',
    'changed-words': 'كلمات تغيّرت',
    'changed-numbers': 'أرقام تغيّرت',
    'lost-symbols': 'رموز ضاعت',
    'added-symbols': 'رموز زادت',
    'lost-pictures': 'صور ضاعت',
    'doubled-pictures': 'صور تكرّرت',
    'changed-names': 'أسماء تغيّرت',
    'merged-blocks': 'فقرات اندمجت',
    'parted-blocks': 'فقرات انقسمت',
    'lost-headings': 'عناوين فرعية ضاعت',
    'lost-items': 'بنود قوائم ضاعت',
    'list-numbers': 'أرقام بنود تغيّرت',
    'lost-links': 'روابط ضاعت',
    'changed-links': 'روابط تغيّرت وجهتها',
    'not-an-article': 'ليس مقالًا في مصدره',
    'not-found': 'لم يوجد في مصدره ثانيةً',
    'left-out': 'تُرك وذُكر',
    cleaned: 'نُقّحت كتابته',
    head: 'صار حقولًا في رأس المقال',
    'note-marks': 'علامات حواشٍ',
    outside: 'خارج المقال',
    unsaid: 'من أوصاف الصور والروابط',
    'shared-texts': 'من نصوص مشتركة بين المقالات',
    'symbols-mapped': 'رموز خطوط صارت محارف',
    'headings-found': 'عناوين عُرفت من شكلها',
  },
  table: {
    head: (isDryRun) => (isDryRun ? 'ما كان سيُفعل' : 'ما فُعل'),
    outcomes: {
      written: 'مقالات جديدة',
      updated: 'حُدّث',
      unchanged: 'لم يتغيّر',
      kept: 'أُبقي لأنه حُرّر',
      duplicate: 'مكرّر لم يُكتب',
      'left-out': 'تُرك',
      refused: 'رُفض',
    },
    withWarnings: 'منها بتنبيهات',
    kept: 'الكلمات الواصلة (الأدنى، الوسيط)',
    differing: 'مقالات تخالف مصدرها',
    newTerms: (name, labels) => `جديد في ${code(`${name}.yaml`)}: ${labels.map(text).join('، ')}`,
  },
  rate: (perSecond, secondsLeft) =>
    `${perSecond.toFixed(0)}/ث${secondsLeft === undefined ? '' : `، بقي ${secondsLeft.toFixed(0)} ث`}`,
  unknownStep: (name, suggestion) =>
    `لا خطوة للخيار ${code('--keep')} باسم ${text(name)}` +
    `${suggestion === undefined ? '' : `؛ هل قصدت ${text(suggestion)}؟`}`,
  wrongMapping: (reason) => `الخيار ${code('--mapping')}: ${text(reason)}`,
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
