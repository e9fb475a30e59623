import type { LocalDeskMessages } from '../local-desk-messages.ts';

/** The local desk, in Arabic. */
export const arabicLocalDeskMessages: LocalDeskMessages = {
  title: 'مقالات الموقع وملفّاته',
  search: 'ابحث في العناوين والأسماء',
  notFound: 'لا مقال بهذه الكلمات.',
  more: 'مقالات أخرى لم تُعرض: {count}. ضيّق البحث لتظهر.',
  standing: {
    draft: 'مسوّدة',
    scheduled: 'موعده {time}',
    published: '{time}',
    broken: 'فيه خطأ يمنع نشره',
  },
  save: 'احفظ في الموقع',
  saved: 'حُفظ في {path}',
  added: {
    tags: 'أُضيف إلى وسوم الموقع: {names}.',
    authors: 'أُضيف إلى كتّاب الموقع: {names}.',
  },
  termHints: {
    tags: 'اكتب وسمًا ثم اضغط الإدخال. يُضاف الجديد إلى وسوم الموقع حين تحفظ المقال.',
    authors:
      'اكتب الاسم كما يظهر في الموقع، ثم اضغط الإدخال. يُضاف الجديد إلى كتّاب الموقع حين تحفظ المقال.',
  },
  newTerm: 'جديد',
  notInSite: 'ليس في الموقع بعد',
  hasUnsaved: 'فُتح ما كتبته ولم تحفظه في الموقع.',
  moved: 'حُفظ في {path}، ومن يأتي من عنوانه السابق يُحوَّل إليه.',
  calendar: { title: 'تقويم النشر', previous: 'الشهر السابق', next: 'الشهر التالي' },
  files: {
    title: 'المفردات والإعدادات',
    close: 'أغلق',
    confirmClose: 'لم تحفظ ما غيّرته. أتغلق الملف وتتركه؟',
    label: 'نصّ الملف {path}',
    line: 'السطر {line}:',
  },
  fileNames: {
    'front-page.yaml': 'الصفحة الأولى',
    'sections.yaml': 'الأقسام',
    'authors.yaml': 'الكتّاب',
    'tags.yaml': 'الوسوم',
    'series.yaml': 'السلاسل',
    'terms.yaml': 'الأسماء والمصطلحات',
  },
  conflict: {
    title: 'تغيّر الملف بعد أن فتحته',
    lead: 'عدّله أحد في برنامج آخر، فلم يُحفظ نصّك فوقه. الأسطر المختلفة معلّمة.',
    mine: 'نصّك',
    theirs: 'النصّ المحفوظ الآن',
    keepMine: 'احفظ نصّي مكانه',
    takeTheirs: 'افتح النصّ المحفوظ',
    later: 'عُد إلى الكتابة',
  },
  faults: {
    exists: 'لم يُحفظ: في الموقع ملف باسم {path}. غيّر آخر العنوان الإلكتروني.',
    picture: 'لم يُحفظ: «{name}» ليست صورة من النوع الذي يقوله اسمها.',
    vocabulary:
      'لم يُحفظ: في {path} ما يمنع إضافة الاسم الجديد إليه. افتحه في «المفردات والإعدادات» وأضف الاسم بنفسك، ثم احفظ.',
    invalid: 'لم يُحفظ: في الملف أخطاء توقف الموقع.',
    failed: 'لم يُحفظ في الموقع: {reason}',
  },
  elsewhere: 'ملفّات الموقع لا تُفتح إلا على الحاسوب الذي هي فيه.',
};
