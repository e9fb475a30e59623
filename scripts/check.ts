import { existsSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { commandLocale } from '../src/i18n/command-locale.ts';
import { checkMessages } from '../src/i18n/commands/check-messages.ts';
import { formatProblems, problemFormats } from '../src/i18n/describe-problem.ts';
import { contentFolder, shownPath } from '../src/loader/folders.ts';
import { houseLexiconFile } from '../src/loader/read-lexicon.ts';
import { scheduleReport } from '../src/loader/schedule-report.ts';
import { site } from '../src/site/settings.ts';
import { checkContent } from './check/check-content.ts';
import { fixContent } from './check/fix-content.ts';
import { learnSpelling } from './check/learn-spelling.ts';
import { findSettingsFile } from './provide-site.ts';
import { commandTime } from './terminal/command-time.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError, printWorkflowCommands } from './terminal/print.ts';
import { createProgress } from './terminal/progress.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = commandLocale(process.env);
const messages = checkMessages(locale);
const { options, operands } = readCommandLine(
  {
    command: 'npm run check --',
    summary: messages.summary,
    options: {
      fix: { type: 'boolean', help: messages.fix },
      learn: { type: 'boolean', help: messages.learn },
      format: { type: 'string', value: 'FORMAT', help: messages.format },
    },
    operands: { placeholder: messages.operand, atLeast: 0 },
    notes: messages.notes,
  },
  locale,
);

const wanted = options.format ?? 'terminal';
const format = problemFormats.find((known) => known === wanted);
if (!format) wrongUse(messages.unknownFormat(wanted, problemFormats));
if (!existsSync(contentFolder)) wrongUse(messages.noFolder(shownPath(contentFolder)));
const missing = operands.filter((path) => !existsSync(path));
if (missing.length > 0) wrongUse(missing.map(messages.noSuchPath).join('\n'));

const paths = operands.map((path) => resolve(path));
const concerns = (file: string) =>
  paths.length === 0 || paths.some((path) => `${file}${sep}`.startsWith(`${path}${sep}`));

if (options.learn) {
  const { articles, forms } = await learnSpelling(contentFolder, messages.lexiconNote);
  printError(messages.learned(shownPath(houseLexiconFile), articles, forms));
}

const settingsFile = findSettingsFile(process.cwd());
const started = performance.now();
if (options.fix) {
  const fixes = await fixContent(contentFolder, concerns);
  // Standard output belongs to the problems, which a program may be reading.
  for (const done of fixes) {
    const file = shownPath(done.file);
    if (done.kind === 'mended') printError(messages.mended(file, done.edits));
    else printError(messages.renamed(file, shownPath(done.to)));
  }
  if (fixes.length === 0) printError(messages.nothingToMend);
}
const progress = createProgress(messages.progress);
let articles = 0;
let schedule: string | undefined;
const found = await checkContent({
  folder: contentFolder,
  root: process.cwd(),
  ...(settingsFile && {
    settings: { file: settingsFile, text: readFileSync(settingsFile, 'utf8'), links: site },
  }),
  now: commandTime(locale),
  onSchedule(found) {
    schedule = scheduleReport(found, locale);
  },
  onProgress(done, total) {
    articles = total;
    progress.update(done, total);
  },
});
progress.end();
const problems = found.filter(({ file }) => concerns(resolve(file)));
const report = formatProblems(problems, { locale, format });
if (format === 'github') printWorkflowCommands(report);
else print(report);
printError(messages.checked(articles, ((performance.now() - started) / 1000).toFixed(1)));
if (schedule !== undefined) printError(schedule);
const hasErrors = problems.some(({ severity }) => severity === 'error');
process.exitCode = hasErrors ? exitCode.refused : exitCode.done;

function wrongUse(text: string): never {
  printError(text);
  process.exit(exitCode.wrongUse);
}
