import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';

/** What `publish-changes` says. */
export interface PublishMessages {
  summary: string;
  to: string;
  from: string;
  deleteAfter: string;
  dryRun: string;
  force: string;
  notes: readonly string[];
  needsTarget: string;
  unknownTarget: (to: string) => string;
  wrongMinutes: (value: string) => string;
  noSite: (folder: string) => string;
  targetWithin: (target: string, folder: string) => string;
  damagedState: (target: string, file: string) => string;
  mostRemoved: (removals: number, published: number) => string;
  reading: string;
  phases: Record<'assets' | 'newPages' | 'changedPages' | 'entryPoints', string>;
  /** A line of a plan: how many files, and the first of them. */
  planned: (phase: string, files: number) => string;
  removals: string;
  waiting: (files: number, minutes: number) => string;
  retry: (reason: string, seconds: number) => string;
  failed: (target: string, reason: string) => string;
  nothing: (target: string) => string;
  done: (uploaded: number, removed: number, target: string) => string;
}

const en: PublishMessages = {
  summary:
    'Uploads what changed since the last publication to a server: what pages need, then new pages, ' +
    'then changed ones, so that no reader meets a page that names a missing file.',
  to: 'where to: a folder, or rsync:USER@HOST:/PATH (rsync 3.1 or newer)',
  from: 'the built site (default: dist)',
  deleteAfter:
    'how long files that the site has no more stay for open pages (default: 60; pages go at once)',
  dryRun: 'print the plan, change nothing',
  force: 'publish even if most of what stands there would be removed',
  notes: [
    'What was published is noted at the target, in .maqalat-published.json. Files that others put ' +
      'there are not touched.',
    'An interrupted publication is continued by running the same command again.',
    'Exit code: 0 published · 1 the target failed, or the plan was refused · 2 wrong use.',
  ],
  needsTarget: '--to is missing: a folder, or rsync:USER@HOST:/PATH',
  unknownTarget: (to) => `--to cannot be "${to}"; it is a folder, or rsync:USER@HOST:/PATH`,
  wrongMinutes: (value) => `--delete-after cannot be "${value}"; it is a number of minutes`,
  noSite: (folder) => `${folder} holds no built site (no index.html): run npm run build first`,
  targetWithin: (target, folder) =>
    `${target} and ${folder} lie within one another: a site cannot be published into itself`,
  damagedState: (target, file) =>
    `${file} at ${target} cannot be read. Without it nobody knows what was published: remove it, ` +
    'and everything is uploaded again; files that the site has no more then stay.',
  mostRemoved: (removals, published) =>
    `${removals} of ${published} published files would be removed. If that is meant, add --force.`,
  reading: 'reading',
  phases: {
    assets: 'what pages need',
    newPages: 'new pages',
    changedPages: 'changed pages',
    entryPoints: 'entry points',
  },
  planned: (phase, files) => `${phase}: ${files}`,
  removals: 'to be removed',
  waiting: (files, minutes) =>
    `to be removed by a publication after ${minutes} minutes: ${files} files`,
  retry: (reason, seconds) => `${reason}\nnext try in ${seconds} s`,
  failed: (target, reason) =>
    `${target}: ${reason}\nThe site there is usable. Run the same command again to continue.`,
  nothing: (target) => `${target} is up to date.`,
  done: (uploaded, removed, target) => `${uploaded} files uploaded, ${removed} removed: ${target}`,
};

const ar: PublishMessages = {
  summary:
    'يرفع إلى الخادم ما تغيّر منذ النشر السابق: ما تحتاج إليه الصفحات، ثم الصفحات الجديدة، ثم التي تغيّرت، فلا يلقى قارئ صفحة تطلب ملفًا غير موجود.',
  to: 'الوجهة: مجلد، أو rsync:USER@HOST:/PATH (الإصدار 3.1 من rsync أو أحدث)',
  from: 'الموقع المبنيّ (المعتاد: dist)',
  deleteAfter:
    'كم دقيقة تبقى الملفات التي لم تعد في الموقع لمن فتح صفحاتها من قبل (المعتاد: 60؛ أما الصفحات فتُحذف حالًا)',
  dryRun: 'يعرض الخطة ولا يغيّر شيئًا',
  force: 'ينشر وإن حُذف بذلك أكثر ما نُشر من قبل',
  notes: [
    'يُسجَّل ما نُشر في الوجهة نفسها، في الملف .maqalat-published.json. أما الملفات التي وضعها غيره فلا يمسّها.',
    'إذا انقطع النشر فأعد الأمر نفسه يُكمل من حيث توقّف.',
    'رمز الخروج: 0 نُشر · 1 تعذّر بلوغ الوجهة أو رُفضت الخطة · 2 خطأ في الاستعمال.',
  ],
  needsTarget: 'ينقص الخيار --to: مجلد، أو rsync:USER@HOST:/PATH',
  unknownTarget: (to) =>
    `لا تصلح القيمة "${to}" للخيار --to؛ المطلوب مجلد، أو rsync:USER@HOST:/PATH`,
  wrongMinutes: (value) => `لا تصلح القيمة "${value}" للخيار --delete-after؛ المطلوب عدد الدقائق`,
  noSite: (folder) => `ليس في ${folder} موقع مبنيّ (لا index.html فيه): نفّذ npm run build أولًا`,
  targetWithin: (target, folder) =>
    `${target} و${folder} أحدهما داخل الآخر: لا يُنشر الموقع في نفسه`,
  damagedState: (target, file) =>
    `تعذّرت قراءة ${file} في ${target}، ولا يُعرف بغيره ما نُشر: احذفه يُرفعْ كل شيء من جديد، وتبقى هناك الملفات التي لم تعد في الموقع.`,
  mostRemoved: (removals, published) =>
    `سيُحذف ${removals} من ${published} من الملفات المنشورة. إن كان هذا مقصودًا فأضف --force.`,
  reading: 'قراءة',
  phases: {
    assets: 'ما تحتاج إليه الصفحات',
    newPages: 'الصفحات الجديدة',
    changedPages: 'الصفحات التي تغيّرت',
    entryPoints: 'مداخل الموقع',
  },
  planned: (phase, files) => `${phase}: ${files}`,
  removals: 'ما يُحذف',
  waiting: (files, minutes) => `ما يُحذف في أول نشر بعد ${minutes} دقيقة: ${files}`,
  retry: (reason, seconds) => `${reason}\nمحاولة أخرى بعد ${seconds} ث`,
  failed: (target, reason) =>
    `${target}: ${reason}\nالموقع هناك صالح للقراءة. أعد الأمر نفسه ليُكمل النشر.`,
  nothing: (target) => `لا جديد يُنشر في ${target}.`,
  done: (uploaded, removed, target) => `رُفع ${uploaded} وحُذف ${removed} من الملفات: ${target}`,
};

const catalogues: Record<CommandLocale, PublishMessages> = {
  ar: escapeShownValues(ar),
  en: escapeShownValues(en),
};

/** The catalogue in the language of the person at the terminal. */
export function publishMessages(locale: CommandLocale): PublishMessages {
  return catalogues[locale];
}
