import { subscribe } from 'node:diagnostics_channel';
import { resolve } from 'node:path';
import { build } from 'astro';
import { commandLocale } from '../src/i18n/command-locale.ts';
import { buildMessages } from '../src/i18n/commands/build-messages.ts';
import { type PageProgress, pageProgress } from '../src/incremental/incremental-build.ts';
import { type ContentProgress, contentProgress } from '../src/loader/content-progress.ts';
import { contentFolder, shownPath } from '../src/loader/folders.ts';
import { outputFolder } from './build/output-folder.ts';
import { exitCode } from './terminal/exit-code.ts';
import { createProgress } from './terminal/progress.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = commandLocale(process.env);
const messages = buildMessages(locale);
const { options } = readCommandLine(
  {
    command: 'npm run build --',
    summary: messages.summary,
    options: { outDir: { type: 'string', value: 'DIR', help: messages.outDir } },
    notes: messages.notes,
  },
  locale,
);

const started = performance.now();
const folder = resolve(options.outDir ?? 'dist');
const output = await outputFolder(folder, [process.cwd(), contentFolder]);
if (!output) {
  console.error(messages.unsafeFolder(shownPath(folder)));
  process.exit(exitCode.wrongUse);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    output.discard();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

const content = createProgress(messages.content);
const pages = createProgress(messages.pages);
subscribe(contentProgress.name, (progress) => {
  // The loader is the channel's only publisher.
  const { done, total } = progress as ContentProgress;
  content.update(done, total);
  if (done === total) content.end();
});
let pageCount = 0;
subscribe(pageProgress.name, (progress) => {
  // The integration is the channel's only publisher.
  const { done, total, kept } = progress as PageProgress;
  pageCount = done + kept;
  pages.update(done, total);
  if (done === total) pages.end();
});
try {
  await build({
    outDir: output.draft,
    // One line a page would bury what matters, and costs time.
    logLevel: 'warn',
  });
  await output.publish();
} catch (error) {
  content.end();
  pages.end();
  output.discard();
  console.error(error instanceof Error ? error.stack || error.message : error);
  console.error(messages.refused(shownPath(folder)));
  process.exit(exitCode.refused);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(messages.built(pageCount, shownPath(folder), seconds));
