import { resolve } from 'node:path';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { formatReason, importMessages } from '../src/i18n/commands/import.ts';
import { terminalMessages } from '../src/i18n/commands/terminal.ts';
import { formatProblems } from '../src/i18n/describe-problem.ts';
import { site } from '../src/site/settings.ts';
import { importCommand } from './import/command.ts';
import { entryLines } from './import/entry-lines.ts';
import { importFiles } from './import/import-files.ts';
import { openRun, readSiteVocabularies } from './import/import-run.ts';
import { reportLine } from './import/report-entry.ts';
import { openReport } from './import/report-file.ts';
import { runChoices } from './import/run-choices.ts';
import { Tally } from './import/tally.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError } from './terminal/print.ts';
import { createProgress } from './terminal/progress.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = resolveCommandLocale(process.env);
const messages = importMessages(locale);
const { options, operands } = readCommandLine(importCommand(messages), locale);
const out = resolve(options.out ?? 'content/articles');
const { vocabularies, problems } = await readSiteVocabularies(out);
if (problems.length > 0) {
  printError(formatProblems(problems, { locale, format: 'text' }));
  process.exit(exitCode.refused);
}
const { choices, mistakes } = runChoices(options, vocabularies, messages);
if (mistakes.length > 0) {
  printError([...mistakes, terminalMessages(locale).seeHelp].join('\n'));
  process.exit(exitCode.wrongUse);
}

const run = await openRun({ out, timeZone: site.dates.timeZone, choices, vocabularies });
const progress = createProgress(messages.progress);
const report = options.report === undefined ? undefined : openReport(resolve(options.report));
const tally = new Tally();
for await (const entry of importFiles(operands, run)) {
  tally.add(entry);
  await report?.write(reportLine(entry, (reason) => formatReason(reason, messages)));
  progress.end();
  print(entryLines(entry, messages).join('\n'));
  const seconds = (Date.now() - run.startedAt) / 1000;
  const { done, total } = run.reading;
  const left = done > 0 && total > 0 ? (seconds * (total - done)) / done : undefined;
  const rate = messages.rate(tally.done / seconds, left);
  progress.update(tally.done, undefined, `${rate} ${entry.source}`);
}
progress.end();
await report?.end().catch((error) => {
  printError(messages.reportNotWritten(String(error)));
  process.exit(exitCode.refused);
});
print(['', ...tally.lines(messages, choices.dryRun, run.terms.added)].join('\n'));
process.exitCode = tally.needsAttention ? exitCode.refused : exitCode.done;
