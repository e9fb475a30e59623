import type { CommandLocale } from '../command-locale.ts';

/** What `pictures` says. */
export interface PictureMessages {
  summary: string;
  to: string;
  notes: readonly string[];
  needsFolder: string;
  noContent: string;
  progress: string;
  done: (written: number, all: number, folder: string) => string;
}

const en: PictureMessages = {
  summary:
    'Writes the pictures of all published articles for another host that serves them (the setting pictures.host).',
  to: 'folder of that host’s files; the pictures go into its media/',
  notes: [
    'Files that are there already are left as they are: a picture’s name changes with its content. None is removed.',
    'Exit code: 0 written · 1 the content has errors · 2 wrong use.',
  ],
  needsFolder: '--to is missing: the folder of the other host’s files',
  noContent: 'The content has errors; npm run check shows them.',
  progress: 'pictures',
  done: (written, all, folder) => `${written} of ${all} picture files written to ${folder}`,
};

const ar: PictureMessages = {
  summary: 'يكتب صور المقالات المنشورة كلّها لاستضافة أخرى تقدّمها (الإعداد pictures.host).',
  to: 'مجلد ملفات تلك الاستضافة؛ وتُكتب الصور في media/ منه',
  notes: [
    'الملفات الموجودة تبقى كما هي، فاسم الصورة يتغيّر بتغيّر محتواها. ولا يُحذف شيء.',
    'رمز الخروج: 0 كُتبت · 1 في المحتوى أخطاء · 2 استعمال خاطئ.',
  ],
  needsFolder: 'ينقص --to: مجلد ملفات الاستضافة الأخرى',
  noContent: 'في المحتوى أخطاء، يعرضها npm run check.',
  progress: 'الصور',
  done: (written, all, folder) => `كُتب ${written} من ${all} من ملفات الصور في ${folder}`,
};

/** The messages of `pictures` in a language. */
export function pictureMessages(locale: CommandLocale): PictureMessages {
  return locale === 'ar' ? ar : en;
}
