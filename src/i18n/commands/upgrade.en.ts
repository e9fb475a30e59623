import { isolatedText as text } from '../problems/shown-value.ts';
import { listFiles } from './list-files.ts';
import type { UpgradeMessages } from './upgrade-messages.ts';

/** What `maqalat upgrade` says in English. */
export const upgradeEn: UpgradeMessages = {
  summary:
    'Reports what changed since the version of the engine that this site was made for, and fixes its files where a version needs it.',
  options: {
    'dry-run': 'report what would be done, and write nothing',
    force: 'write also where git could not give the files back',
  },
  notes: [
    'Update the package first: npm update maqalat.',
    'Exit code: 0 done, or nothing to do · 1 refused · 2 wrong usage.',
  ],
  noSite: (folder) => `No package.json in ${folder}: run this in the folder of a site.`,
  wrongPackage: (reason) => `package.json is not valid JSON: ${text(reason)}`,
  newerSite: (site, engine) =>
    `This site was made for maqalat ${site}, and ${engine} is installed. Update it: npm install maqalat@^${site}`,
  upToDate: (version) => `The site is made for maqalat ${version}, the one that is installed.`,
  versions: (from, to) => `From maqalat ${from} to ${to}:`,
  release: (version, changes) =>
    ['', version, ...changes.map((change) => `  - ${change}`)].join('\n'),
  plan: (files, isDryRun) => {
    const of = (kind: 'changed' | 'deleted') =>
      listFiles(
        files.filter((file) => file.kind === kind).map(({ path }) => path),
        (folder, count) => `${folder} (${count} files)`,
      ).map((line) => `  ${kind === 'deleted' ? 'delete' : 'write'}  ${line}`);
    return ['', isDryRun ? 'Would be done:' : 'Files:', ...of('changed'), ...of('deleted')].join(
      '\n',
    );
  },
  note: ({ kind, file, line, value }) => {
    const place = line > 0 ? `${file}:${line}` : file;
    switch (kind) {
      case 'unknown-settings':
        return `${place}: these settings have a form that upgrade does not know. Make the file end with "export default settings;", where settings is plain data.`;
      case 'own-integration':
        return `${place}: add ${text(value)} to the new file again, beside maqalat(settings).`;
      case 'changed-engine-file':
        return `${place}: you had changed this file of the engine. It goes, and stands in git's history; see in the README what a site may replace.`;
      case 'own-import':
        return `${place}: ${text(value)} is not open to sites. Copy what you need of it into a file of your own.`;
      case 'install':
        return 'Then run npm install: it rewrites package-lock.json.';
    }
  },
  settingsFirst: 'Nothing was written. Change the settings as said above, then run upgrade again.',
  notClean: (state) =>
    state === 'dirty'
      ? 'Nothing was written: there are changes that are not committed. Commit them first, so that git can show what upgrade does, or use --force.'
      : 'Nothing was written: this folder is in no git repository, so the files could not be given back. Use --force if you have a copy.',
  done: (version) =>
    `Done: the site is made for maqalat ${version}. Look at the changes, then run npm run check.`,
};
