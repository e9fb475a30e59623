import { count } from '../../arabic/plural.ts';
import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import { isolatedText, rightToLeft } from '../problems/shown-value.ts';

/** What `check` says, without the problems themselves. */
export interface CheckMessages {
  summary: string;
  fix: string;
  learn: string;
  external: string;
  /** A site is missing for an option such as `--learn`. */
  needsSite: (option: string) => string;
  lexiconNote: string;
  learned: (file: string, learned: { articles: number; forms: number; names: number }) => string;
  since: string;
  format: string;
  failOn: string;
  operand: string;
  notes: readonly string[];
  progress: string;
  unknownValue: (option: string, value: string, known: readonly string[]) => string;
  noSuchPath: (path: string) => string;
  noFolder: (folder: string) => string;
  noGit: (ref: string, reason: string) => string;
  unknownEnding: (file: string) => string;
  /** A file whose characters were fixed. */
  fixedFile: (file: string, edits: number) => string;
  /** A place in which words or signs were fixed. */
  fixedPlace: (place: string, before: string, after: string, rule: string) => string;
  renamed: (file: string, to: string) => string;
  nothingToFix: string;
  externalProgress: string;
  /** Links to other sites that a run left for the next one. */
  skippedLinks: (links: number) => string;
  checked: (articles: number, seconds: string) => string;
}

const en: CheckMessages = {
  summary:
    'Checks the content without building: all that a build would refuse, spelling and punctuation, ' +
    'links that lead nowhere within the site, and characters that nobody sees. Without a site it ' +
    'checks the Arabic of any Markdown, MDX, HTML or text file.',
  fix: 'apply the safe fixes: spelling, punctuation, invisible characters, spaces, file names',
  learn: 'first learn from the site’s own articles how it spells words, into content/lexicon.txt',
  external:
    'also ask other sites whether the pages of links are there: slow, at most 2,000 a run, cached',
  needsSite: (option) => `${option} needs a site: there is no src/site.config.ts here`,
  lexiconNote:
    'How this site spells words: a form and the number of articles that have it; of a name all spellings, the usual one first. Written by check --learn.',
  learned: (file, { articles, forms, names }) =>
    `learned  ${file} (articles: ${articles}, forms: ${forms}, names with several spellings: ${names})`,
  since: 'only files that have changed since a commit, branch or tag',
  format: 'text (default), github, json or sarif',
  failOn: 'exit with 1 on error (default), on warning, or on hint',
  operand: '[PATH…]',
  notes: [
    'With PATHs, only the problems of these files and folders are reported (and fixed).',
    'CONTENT_DIR=DIR checks another content folder. MAQALAT_LANG=ar or en sets the language.',
    'Exit code: 0 no errors · 1 errors · 2 wrong use.',
  ],
  progress: 'check',
  unknownValue: (option, value, known) =>
    `--${option} cannot be "${value}"; it is one of: ${known.join(', ')}`,
  noSuchPath: (path) => `there is no ${path}`,
  noFolder: (folder) => `there is no content folder ${folder}`,
  noGit: (ref, reason) => `--since ${ref}: Git says: ${reason}`,
  unknownEnding: (file) => `${file} is not checked: it must end in .mdx, .md, .html or .txt`,
  fixedFile: (file, edits) => `fixed    ${file} (${edits} ${edits === 1 ? 'place' : 'places'})`,
  fixedPlace: (place, before, after, rule) =>
    `fixed    ${place}  ${isolatedText(before)} → ${isolatedText(after)}  [${rule}]`,
  renamed: (file, to) => `renamed  ${file} → ${to}`,
  nothingToFix: 'Nothing to fix.',
  externalProgress: 'links',
  skippedLinks: (links) =>
    `Links to other sites left for the next run: ${links}. Run check --external again.`,
  checked: (articles, seconds) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'} checked in ${seconds} s`,
};

const ar: CheckMessages = {
  summary:
    'يفحص المحتوى من غير بناء: كل ما كان البناء ليرفضه، والإملاء والترقيم، والروابط التي لا تصل إلى شيء داخل الموقع، والحروف التي لا تُرى. ومن غير موقع يفحص العربية في أي ملف Markdown أو MDX أو HTML أو نص.',
  fix: 'أصلح ما يمكن إصلاحه بأمان: الإملاء، والترقيم، والحروف الخفيّة، والمسافات، وأسماء الملفات',
  learn: 'تعلّم أولًا من مقالات الموقع كيف يكتب كلماته، واحفظه في content/lexicon.txt',
  external:
    'اسأل المواقع الأخرى أيضًا هل صفحات الروابط موجودة: بطيء، 2000 رابط في المرة على الأكثر، وتُحفظ النتائج',
  needsSite: (option) => `الخيار ${option} يحتاج إلى موقع، ولا يوجد هنا src/site.config.ts`,
  lexiconNote:
    'كيف يكتب هذا الموقع كلماته: الصورة وعدد المقالات التي وردت فيها، وللعَلم صوره كلها وأولاها المعتادة. يكتبه check --learn.',
  learned: (file, { articles, forms, names }) =>
    `حُفظ ${file} (المقالات ${articles}، والصور ${forms}، والأعلام التي لها أكثر من صورة ${names})`,
  since: 'ما تغيّر من الملفات منذ إيداع أو فرع أو وسم، لا غير',
  format: 'text (المعتاد) أو github أو json أو sarif',
  failOn: 'رمز الخروج 1 عند error (المعتاد) أو warning أو hint',
  operand: '[PATH…]',
  notes: [
    'إن ذُكرت مسارات (PATH) فلا يُعرض (ولا يُصلح) إلا ما فيها من ملفات ومجلدات.',
    'المتغيّر CONTENT_DIR=DIR يفحص مجلد محتوى آخر، والمتغيّر MAQALAT_LANG=ar أو en يضبط اللغة.',
    'رمز الخروج: 0 لا أخطاء · 1 أخطاء · 2 خطأ في الاستعمال.',
  ],
  progress: 'الفحص',
  unknownValue: (option, value, known) =>
    `لا تصلح القيمة "${value}" للخيار --${option}؛ القيم المقبولة: ${known.join(', ')}`,
  noSuchPath: (path) => `لا وجود لما اسمه ${path}`,
  noFolder: (folder) => `لا وجود لمجلد المحتوى ${folder}`,
  noGit: (ref, reason) => `الخيار --since ${ref}: يقول Git: ${reason}`,
  unknownEnding: (file) =>
    `لم يُفحص ${file}؛ يجب أن ينتهي اسمه بإحدى هذه: .mdx أو .md أو .html أو .txt`,
  fixedFile: (file, edits) =>
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
  fixedPlace: (place, before, after, rule) =>
    `أُصلح        ${place}  ${rightToLeft(`${isolatedText(before)} ← ${isolatedText(after)}`)}  [${rule}]`,
  renamed: (file, to) => `غُيّر اسمه  ${file} ← ${to}`,
  nothingToFix: 'لا شيء يحتاج إلى إصلاح.',
  externalProgress: 'الروابط',
  skippedLinks: (links) =>
    `عدد الروابط الخارجية المؤجَّلة إلى المرة القادمة ${links}؛ أعد الأمر check --external.`,
  checked: (articles, seconds) => `عدد ما فُحص من المقالات ${articles}، خلال ${seconds} ث`,
};

const catalogues: Record<CommandLocale, CheckMessages> = {
  ar: escapeShownValues(ar),
  en: escapeShownValues(en),
};

/** The catalogue in the language of the person at the terminal. */
export function checkMessages(locale: CommandLocale): CheckMessages {
  return catalogues[locale];
}
