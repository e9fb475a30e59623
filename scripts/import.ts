import { resolve } from 'node:path';
import { commandLocale } from '../src/i18n/command-locale.ts';
import { importMessages, reasonSentence } from '../src/i18n/commands/import.ts';
import { terminalMessages } from '../src/i18n/commands/terminal.ts';
import { formatProblems } from '../src/i18n/describe-problem.ts';
import { visible } from '../src/i18n/problems/shown-value.ts';
import { writeWhole } from '../src/loader/write-whole.ts';
import { site } from '../src/site.config.ts';
import { importCommand } from './import/command.ts';
import { entryLines } from './import/entry-lines.ts';
import { importFiles } from './import/import-files.ts';
import { openRun, vocabulariesBeside } from './import/import-run.ts';
import { needsAttention, type ReportEntry, reportText } from './import/report-entry.ts';
import { runChoices } from './import/run-choices.ts';
import { exitCode } from './terminal/exit-code.ts';
import { createProgress } from './terminal/progress.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = commandLocale(process.env);
const messages = importMessages(locale);
const { options, operands } = readCommandLine(importCommand(messages), locale);
const out = resolve(options.out ?? 'content/articles');
const { vocabularies, problems } = await vocabulariesBeside(out);
if (problems.length > 0) {
  console.error(formatProblems(problems, { locale, format: 'terminal' }));
  process.exit(exitCode.refused);
}
const { choices, mistakes } = runChoices(options, vocabularies, messages);
if (mistakes.length > 0) {
  console.error([...mistakes, terminalMessages(locale).seeHelp].join('\n'));
  process.exit(exitCode.wrongUse);
}

const run = await openRun({ out, timeZone: site.dates.timeZone, choices, vocabularies });
const progress = createProgress(messages.progress);
const entries: ReportEntry[] = [];
const counts = {
  written: 0,
  updated: 0,
  unchanged: 0,
  kept: 0,
  duplicate: 0,
  'left-out': 0,
  refused: 0,
};
for await (const entry of importFiles(operands, run)) {
  entries.push(entry);
  counts[entry.outcome] += 1;
  progress.end();
  console.log(entryLines(entry, messages).join('\n'));
  progress.update(entries.length, undefined, visible(entry.source));
}
progress.end();
if (options.report !== undefined) {
  const sentence = (reason: ReportEntry['reasons'][number]) => reasonSentence(reason, messages);
  await writeWhole(resolve(options.report), reportText(entries, sentence)).catch((error) => {
    console.error(messages.reportNotWritten(String(error)));
    process.exit(exitCode.refused);
  });
}
console.log(messages.totals(counts, choices.dryRun));
process.exitCode = entries.some(needsAttention) ? exitCode.refused : exitCode.done;
