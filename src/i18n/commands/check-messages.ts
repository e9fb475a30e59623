import { count } from '../../arabic/plural.ts';
import type { CommandLocale } from '../command-locale.ts';
import { withShownValues } from '../with-shown-values.ts';

/** What `check` says, besides the problems themselves. */
export interface CheckMessages {
  summary: string;
  fix: string;
  learn: string;
  lexiconNote: string;
  learned: (file: string, articles: number, forms: number) => string;
  format: string;
  operand: string;
  notes: readonly string[];
  progress: string;
  unknownFormat: (value: string, known: readonly string[]) => string;
  noSuchPath: (path: string) => string;
  noFolder: (folder: string) => string;
  mended: (file: string, edits: number) => string;
  renamed: (file: string, to: string) => string;
  nothingToMend: string;
  checked: (articles: number, seconds: string) => string;
}

const en: CheckMessages = {
  summary:
    'Checks the content without building: all that a build would refuse, links that lead nowhere ' +
    'within the site, and characters that nobody sees.',
  fix: 'mend what can be mended safely: invisible characters, spaces at line ends, file names',
  learn: 'first learn from the site’s own articles how it spells words, into content/lexicon.txt',
  lexiconNote:
    'How this site spells words: a form and the number of articles that have it. Written by check --learn.',
  learned: (file, articles, forms) => `learned  ${file} (${forms} forms from ${articles} articles)`,
  format: 'terminal (default), github or json',
  operand: '[PATH…]',
  notes: [
    'With PATHs, only the problems of these files and folders are told (and mended).',
    'CONTENT_DIR=DIR checks another content folder. MAQALAT_LANG=ar or en sets the language.',
    'Exit code: 0 no errors · 1 errors · 2 wrong use.',
  ],
  progress: 'check',
  unknownFormat: (value, known) =>
    `--format cannot be "${value}"; it is one of: ${known.join(', ')}`,
  noSuchPath: (path) => `there is no ${path}`,
  noFolder: (folder) => `there is no content folder ${folder}`,
  mended: (file, edits) => `mended   ${file} (${edits} ${edits === 1 ? 'place' : 'places'})`,
  renamed: (file, to) => `renamed  ${file} → ${to}`,
  nothingToMend: 'Nothing to mend.',
  checked: (articles, seconds) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'} checked in ${seconds} s`,
};

const ar: CheckMessages = {
  summary:
    'يفحص المحتوى من غير بناء: كل ما كان البناء ليرفضه، والروابط التي لا تصل إلى شيء داخل الموقع، والحروف التي لا تُرى.',
  fix: 'أصلح ما يمكن إصلاحه بأمان: الحروف الخفيّة، والمسافات في أواخر الأسطر، وأسماء الملفات',
  learn: 'تعلّم أولًا من مقالات الموقع كيف يكتب كلماته، واحفظه في content/lexicon.txt',
  lexiconNote:
    'كيف يكتب هذا الموقع كلماته: الصورة وعدد المقالات التي وردت فيها. يكتبه check --learn.',
  learned: (file, articles, forms) => `حُفظ ${file} (الصور ${forms} من المقالات ${articles})`,
  format: 'terminal (المعتاد) أو github أو json',
  operand: '[PATH…]',
  notes: [
    'إن ذُكرت مسارات (PATH) فلا يُعرض (ولا يُصلح) إلا ما فيها من ملفات ومجلدات.',
    'المتغيّر CONTENT_DIR=DIR يفحص مجلد محتوى آخر، والمتغيّر MAQALAT_LANG=ar أو en يضبط اللغة.',
    'رمز الخروج: 0 لا أخطاء · 1 أخطاء · 2 خطأ في الاستعمال.',
  ],
  progress: 'الفحص',
  unknownFormat: (value, known) =>
    `لا تصلح القيمة "${value}" للخيار --format؛ القيم المقبولة: ${known.join(', ')}`,
  noSuchPath: (path) => `لا وجود لما اسمه ${path}`,
  noFolder: (folder) => `لا وجود لمجلد المحتوى ${folder}`,
  mended: (file, edits) =>
    `أُصلح        ${file} (${count(
      edits,
      {
        zero: 'لا مواضع',
        one: 'موضع واحد',
        two: 'موضعان',
        few: '# مواضع',
        many: '# موضعًا',
        other: '# موضع',
      },
      'latn',
    )})`,
  renamed: (file, to) => `غُيّر اسمه  ${file} ← ${to}`,
  nothingToMend: 'لا شيء يحتاج إلى إصلاح.',
  checked: (articles, seconds) => `عدد ما فُحص من المقالات ${articles}، خلال ${seconds} ث`,
};

const catalogues: Record<CommandLocale, CheckMessages> = {
  ar: withShownValues(ar),
  en: withShownValues(en),
};

/** The catalogue in the language of the person at the terminal. */
export function checkMessages(locale: CommandLocale): CheckMessages {
  return catalogues[locale];
}
