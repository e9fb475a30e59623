import { isolatedCode as code, isolatedText as text } from '../problems/shown-value.ts';
import { listFiles } from './list-files.ts';
import type { UpgradeMessages } from './upgrade-messages.ts';

/** What `maqalat upgrade` says in Arabic. */
export const upgradeAr: UpgradeMessages = {
  summary:
    'يقول ما تغيّر منذ إصدار البرنامج الذي أُعدّ له هذا الموقع، ويصلح من ملفاته ما يحتاج إصلاحًا.',
  options: {
    'dry-run': 'يقول ما سيُفعل، ولا يكتب شيئًا',
    force: 'يكتب وإن لم يستطع git أن يعيد الملفات',
  },
  notes: [
    `حدّث الحزمة أوّلًا: ${code('npm update maqalat')}.`,
    'رمز الخروج: 0 تمّ، أو لا شيء يُفعل · 1 رُفض · 2 خطأ في الاستعمال.',
  ],
  noSite: (folder) => `لا ${code('package.json')} في ${code(folder)}: شغّل هذا الأمر في مجلد موقع.`,
  wrongPackage: (reason) => `${code('package.json')} ليس JSON صحيحًا: ${text(reason)}`,
  newerSite: (site, engine) =>
    `أُعدّ الموقع للإصدار ${site}، والمثبّت ${engine}. حدّثه: ${code(`npm install maqalat@^${site}`)}`,
  upToDate: (version) => `الموقع مُعدّ للإصدار ${version}، وهو المثبّت.`,
  versions: (from, to) => `من الإصدار ${from} إلى ${to}:`,
  release: (version, changes) =>
    ['', version, ...changes.map((change) => `  - ${change}`)].join('\n'),
  plan: (files, isDryRun) => {
    const of = (kind: 'changed' | 'deleted') =>
      listFiles(
        files.filter((file) => file.kind === kind).map(({ path }) => path),
        (folder, count) => `${folder} (${count})`,
      ).map((line) => `  ${kind === 'deleted' ? 'حذف' : 'كتابة'}  ${code(line)}`);
    return ['', isDryRun ? 'ما سيُفعل:' : 'الملفات:', ...of('changed'), ...of('deleted')].join('\n');
  },
  note: ({ kind, file, line, value }) => {
    const place = code(line > 0 ? `${file}:${line}` : file);
    switch (kind) {
      case 'unknown-settings':
        return `${place}: صورة الإعدادات هنا غير معروفة. اجعل آخر الملفّ ${code('export default settings;')}، و${code('settings')} بيانات لا غير.`;
      case 'own-integration':
        return `${place}: أضف ${code(value)} إلى الملفّ الجديد، بجانب ${code('maqalat(settings)')}.`;
      case 'changed-engine-file':
        return `${place}: كنت قد غيّرت هذا الملفّ من ملفات البرنامج. سيُحذف ويبقى في تاريخ git؛ وفي README ما يجوز للموقع أن يستبدله.`;
      case 'own-import':
        return `${place}: ${code(value)} ليس مفتوحًا للمواقع. انقل ما تحتاج إليه منه إلى ملفّ لك.`;
      case 'install':
        return `ثم شغّل ${code('npm install')}: يكتب ${code('package-lock.json')} من جديد.`;
    }
  },
  settingsFirst: 'لم يُكتب شيء. غيّر الإعدادات كما ذُكر، ثم شغّل الأمر ثانية.',
  notClean: (state) =>
    state === 'dirty'
      ? `لم يُكتب شيء: هنا تغييرات لم تُحفظ في git. احفظها أوّلًا ليُظهر ما يفعله هذا الأمر، أو استعمل ${code('--force')}.`
      : `لم يُكتب شيء: المجلد ليس في مستودع git، فلا شيء يعيد الملفات. استعمل ${code('--force')} إن كانت عندك نسخة.`,
  done: (version) =>
    `تمّ: الموقع مُعدّ للإصدار ${version}. انظر في التغييرات، ثم شغّل ${code('npm run check')}.`,
};
