import { dirname, relative, resolve } from 'node:path';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { buildMessages } from '../src/i18n/commands/build-messages.ts';
import { cacheFolder, contentFolder, shownPath } from '../src/loader/folders.ts';
import { formatSchedule } from '../src/loader/schedule-report.ts';
import { formatAccount } from '../src/publish/format-account.ts';
import { formatRedirectLoss } from '../src/publish/format-redirect-loss.ts';
import { publishSite } from '../src/publish/publish-site.ts';
import { commandTime } from './terminal/command-time.ts';
import { isDiskFull } from './terminal/disk-full.ts';
import { exitCode } from './terminal/exit-code.ts';
import { formatErrorText, print, printError } from './terminal/print.ts';
import { createProgress } from './terminal/progress.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = resolveCommandLocale(process.env);
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

const now = commandTime(locale);
const started = performance.now();
const output = resolve(options.outDir ?? 'dist');
const folder = shownPath(output);
const isWithin = (path: string) => !relative(output, path).startsWith('..');
if ([process.cwd(), contentFolder].some(isWithin)) {
  printError(messages.unsafeFolder(folder));
  process.exit(exitCode.wrongUse);
}

const content = createProgress(messages.content);
const pages = createProgress(messages.pages);
let pageCount = 0;
let account: string[] = [];
try {
  const { warnings, redirects, schedule, sizes } = await publishSite({
    output,
    now,
    onContent(done, total) {
      content.update(done, total);
      if (done === total) content.end();
    },
    onPages({ done, total, reused: kept }) {
      pageCount = done + kept;
      pages.update(done, total);
      if (done === total) pages.end();
    },
  });
  if (warnings) printError(warnings.message);
  const lost = formatRedirectLoss(redirects, locale);
  if (lost !== undefined) printError(lost);
  const waiting = formatSchedule(schedule, locale);
  if (waiting !== undefined) printError(waiting);
  account = formatAccount({ sizes, now }, locale);
} catch (error) {
  content.end();
  pages.end();
  const isFull = isDiskFull(error, [cacheFolder, dirname(output)]);
  printError(
    isFull ? messages.diskFull(shownPath(cacheFolder), error.message) : formatErrorText(error),
  );
  printError(messages.refused(folder));
  process.exit(exitCode.refused);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
print([messages.built(pageCount, folder, seconds), ...account].join('\n'));
