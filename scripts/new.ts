import { resolve } from 'node:path';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { newMessages } from '../src/i18n/commands/new.ts';
import type { NewQuestion } from '../src/i18n/commands/new-messages.ts';
import { terminalMessages } from '../src/i18n/commands/terminal.ts';
import { formatProblems } from '../src/i18n/describe-problem.ts';
import { shownPath } from '../src/loader/folders.ts';
import { site } from '../src/site/settings.ts';
import { readSiteVocabularies } from './import/import-run.ts';
import { ask } from './new/ask.ts';
import { newCommand } from './new/command.ts';
import { type AnswerName, answerNames, buildArticle, readAnswer } from './new/read-answer.ts';
import { type Written, writeNew } from './new/write-new.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError } from './terminal/print.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = resolveCommandLocale(process.env);
const messages = newMessages(locale);
const fail: (code: number, ...lines: string[]) => never = (code, ...lines) => {
  printError(lines.join('\n'));
  process.exit(code);
};
const { options } = readCommandLine(newCommand(messages), locale);
const out = resolve(options.out ?? 'content/articles');
const { timeZone } = site.dates;
const { vocabularies, problems } = await readSiteVocabularies(out);
if (problems.length > 0) {
  fail(exitCode.refused, formatProblems(problems, { locale, format: 'text' }));
}

const read = (name: AnswerName, answer: string) =>
  readAnswer[name](answer, { vocabularies, messages, timeZone });
const given = answerNames.flatMap((name) => {
  const value = options[name];
  return value === undefined ? [] : read(name, value);
});
const mistakes = given.flatMap((answer) => ('mistakes' in answer ? answer.mistakes : []));
if (mistakes.length > 0) fail(exitCode.wrongUse, ...mistakes, terminalMessages(locale).seeHelp);
if (options.title === undefined) {
  if (!process.stdin.isTTY) fail(exitCode.wrongUse, messages.needsTitle);
  const terminal = { input: process.stdin, output: process.stdout };
  const isOpen = (question: NewQuestion) => options[question] === undefined;
  const answers = await ask(terminal, vocabularies, messages, isOpen, read);
  if (!answers) fail(exitCode.refused, '', messages.stopped);
  given.push(...answers);
}

let written: Written;
try {
  written = await writeNew(buildArticle(given), {
    ...{ out, timeZone, draft: options.draft, now: new Date() },
    comment: messages.writeHere,
  });
} catch (error) {
  fail(
    exitCode.refused,
    messages.notWritable(error instanceof Error ? error.message : String(error)),
  );
}
if ('takenBy' in written) fail(exitCode.refused, messages.slugTaken(shownPath(written.takenBy)));
print([messages.written(shownPath(written.file)), '', ...messages.next].join('\n'));
