import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';

/** What `build` and `dev` say. */
export interface BuildMessages {
  summary: string;
  outDir: string;
  notes: readonly string[];
  content: string;
  pages: string;
  refused: (folder: string) => string;
  /**
   * @param cache The cache folder as people know it.
   * @param reason What the file system said, with the path.
   */
  diskFull: (cache: string, reason: string) => string;
  unsafeFolder: (folder: string) => string;
  built: (pages: number, folder: string, seconds: string) => string;
  /**
   * @param omitted Old addresses without a line in `_redirects`.
   * @param unanswered Those of them that have no page either.
   */
  redirectsOmitted: (omitted: number, unanswered: number) => string;
  /** @param file Path of the settings as people know it. */
  settingsChanged: (file: string) => string;
  devSummary: string;
  devOutDir: string;
  port: string;
  host: string;
}

const en: BuildMessages = {
  summary: 'Builds the whole site, search included, as static files.',
  outDir: 'where the site goes (default: dist)',
  notes: [
    'CONTENT_DIR=DIR builds from another content folder; one with nothing but articles/ will do.',
    'SITE_URL=URL sets the public address.',
    'Exit code: 0 built · 1 refused, an earlier output is unchanged · 2 wrong use.',
  ],
  content: 'articles',
  pages: 'pages',
  refused: (folder) => `Nothing was built; ${folder} is unchanged.`,
  diskFull: (cache, reason) =>
    `The disk is full. Free some space, or delete ${cache} (a build recreates it), and build again.\n(${reason})`,
  unsafeFolder: (folder) => `${folder} holds the project or its content; choose another --outDir`,
  built: (pages, folder, seconds) => `${pages} pages in ${folder}, ${seconds} s`,
  redirectsOmitted: (omitted, unanswered) =>
    `_redirects is full: ${omitted} old ${omitted === 1 ? 'address' : 'addresses'} of older articles ` +
    `stand only as pages that redirect${unanswered === 0 ? '' : `, and ${unanswered} of them (with a query or an ending such as .php) not at all`}. ` +
    'If your host allows more, raise `redirects` in src/site.config.ts.',
  settingsChanged: (file) => `${file} has changed: start the dev server again to see it.`,
  devSummary: 'Serves the site while you write; a saved article shows at once.',
  devOutDir: 'folder of the last build, whose search index is used (default: dist)',
  port: 'port to listen on (default: 4321, or the next free one)',
  host: 'address to listen on (default: this machine alone)',
};

const ar: BuildMessages = {
  summary: 'يبني الموقع كلّه، مع البحث، ملفاتٍ ثابتة.',
  outDir: 'مجلد الناتج (المعتاد: dist)',
  notes: [
    'المتغيّر CONTENT_DIR=DIR يبني من مجلد محتوى آخر، ويكفي أن يكون فيه articles/ وحدها.',
    'المتغيّر SITE_URL=URL يضبط عنوان الموقع المنشور.',
    'رمز الخروج: 0 تمّ البناء · 1 رُفض وبقي الناتج السابق كما كان · 2 خطأ في الاستعمال.',
  ],
  content: 'المقالات',
  pages: 'الصفحات',
  refused: (folder) => `لم يُبنَ شيء، وبقي ${folder} كما كان.`,
  diskFull: (cache, reason) =>
    `امتلأ القرص. أفرغ بعضه، أو احذف المجلد ${cache} فهو يُصنع من جديد، ثم أعد البناء.\n(${reason})`,
  unsafeFolder: (folder) => `المجلد ${folder} يضمّ المشروع أو محتواه؛ اختر غيره في --outDir`,
  built: (pages, folder, seconds) => `عدد الصفحات ${pages} في ${folder}، خلال ${seconds} ث`,
  redirectsOmitted: (omitted, unanswered) =>
    `امتلأ الملف _redirects: ما زاد عليه من العناوين القديمة (${omitted}) تحوّل قرّاءه صفحات` +
    `${unanswered === 0 ? '' : `، إلا ${unanswered} منها (فيها استعلام أو آخرها مثل .php) فلا يجيب عنها شيء`}. ` +
    'إن كان مضيفك يقبل أكثر فارفع الحدّ `redirects` في src/site.config.ts.',
  settingsChanged: (file) => `تغيّر ${file}، فأعد تشغيل خادم التطوير لترى أثره.`,
  devSummary: 'يعرض الموقع وأنت تكتب؛ ما تحفظه يظهر فورًا.',
  devOutDir: 'مجلد آخر بناء، ومنه فهرس البحث (المعتاد: dist)',
  port: 'المنفذ (المعتاد: 4321 أو أول منفذ شاغر بعده)',
  host: 'العنوان الذي يُصغى إليه (المعتاد: هذا الجهاز وحده)',
};

const catalogues: Record<CommandLocale, BuildMessages> = {
  ar: escapeShownValues(ar),
  en: escapeShownValues(en),
};

/** The catalogue in the language of the person at the terminal. */
export function buildMessages(locale: CommandLocale): BuildMessages {
  return catalogues[locale];
}
