import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { pictureMessages } from '../src/i18n/commands/picture-messages.ts';
import { shownPictures } from '../src/loader/article-entry.ts';
import { listPictureVersions } from '../src/loader/list-picture-versions.ts';
import { mapConcurrently } from '../src/loader/map-concurrently.ts';
import { readContent } from '../src/loader/read-content.ts';
import { isPublished } from '../src/loader/schedule.ts';
import { writeAtomically } from '../src/loader/write-atomically.ts';
import { mediaFolder } from '../src/site/picture-host.ts';
import { commandTime } from './terminal/command-time.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError } from './terminal/print.ts';
import { createProgress } from './terminal/progress.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

/** Pictures that are encoded at once; each takes threads of its own. */
const concurrency = 2;

const locale = resolveCommandLocale(process.env);
const messages = pictureMessages(locale);
const { options } = readCommandLine(
  {
    command: 'npm run pictures --',
    summary: messages.summary,
    options: { to: { type: 'string', value: 'DIR', help: messages.to } },
    notes: messages.notes,
  },
  locale,
);
const to = options.to ?? stop(messages.needsFolder, exitCode.wrongUse);

const now = commandTime(locale);
const { articles, manual, problems } = await readContent();
if (problems.hasErrors()) {
  stop(messages.noContent, exitCode.refused);
}
const versions = listPictureVersions([
  ...articles
    .filter(({ metadata }) => isPublished(metadata, now))
    .flatMap(({ pictures }) => shownPictures(pictures)),
  ...manual.flatMap(({ pictures }) => pictures),
]);
const folder = join(resolve(to), mediaFolder);
await mkdir(folder, { recursive: true });
const missing = versions.filter(({ name }) => !existsSync(join(folder, name)));
const progress = createProgress(messages.progress);
let done = 0;
await mapConcurrently(missing, concurrency, async ({ name, bytes }) => {
  await writeAtomically(join(folder, name), await bytes());
  done += 1;
  progress.update(done, missing.length);
});
progress.end();
print(messages.done(missing.length, versions.length, folder));

function stop(text: string, code: number): never {
  printError(text);
  process.exit(code);
}
