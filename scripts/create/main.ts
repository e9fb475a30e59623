import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resolveCommandLocale } from '../../src/i18n/command-locale.ts';
import { createMessages } from '../../src/i18n/commands/create.ts';
import { terminalMessages } from '../../src/i18n/commands/terminal.ts';
import { exitCode } from '../terminal/exit-code.ts';
import { print, printError } from '../terminal/print.ts';
import { readCommandLine } from '../terminal/read-command-line.ts';
import { type AnswerName, answerNames } from './answers.ts';
import { ask } from './ask.ts';
import { buildSiteFiles } from './build-site-files.ts';
import { createCommand } from './command.ts';
import { getDefaultAnswer } from './default-answer.ts';
import { engineRange } from './package-file.ts';
import { readAnswer } from './read-answer.ts';
import { readTemplate } from './read-template.ts';
import { parseSiteAnswers } from './site-answers.ts';
import { FolderNotEmptyError, writeSite } from './write-site.ts';

const locale = resolveCommandLocale(process.env);
const messages = createMessages(locale);
const { options, operands } = readCommandLine(createCommand(messages), locale);
const [operand = '.', ...more] = operands;
const target = resolve(operand);
const folder = basename(target);

const given: Partial<Record<AnswerName, string>> = {};
const mistakes = more.map((word) => terminalMessages(locale).unexpectedArgument(word));
for (const name of answerNames) {
  const text = options[name];
  if (text === undefined) continue;
  const read = readAnswer(name, text, messages);
  if ('value' in read) given[name] = read.value;
  else mistakes.push(read.mistake);
}
if (mistakes.length > 0) {
  fail(exitCode.wrongUse, ...mistakes, terminalMessages(locale).seeHelp);
}

let answers = given;
if (process.stdin.isTTY && !options.yes) {
  const asked = await ask(
    { input: process.stdin, output: process.stdout },
    given,
    folder,
    messages,
  );
  if (!asked) fail(exitCode.refused, '', messages.stopped);
  answers = asked;
} else {
  for (const name of answerNames) answers[name] ??= getDefaultAnswer(name, answers, folder);
}

try {
  const files = buildSiteFiles({
    answers: parseSiteAnswers(answers),
    folder,
    template: await readTemplate(fileURLToPath(new URL('../template', import.meta.url))),
    engineSpec: options.engine ?? engineRange,
    nodeVersion: process.versions.node,
    now: new Date(),
  });
  await writeSite(target, files);
  print(messages.written(operand, files.size));
  print(['', ...messages.next(operand)].join('\n'));
} catch (error) {
  if (error instanceof FolderNotEmptyError) {
    fail(exitCode.refused, messages.notEmpty(operand, error.entries));
  }
  const reason = error instanceof Error ? error.message : String(error);
  fail(exitCode.refused, messages.notWritable(operand, reason));
}

function fail(code: number, ...lines: string[]): never {
  printError(lines.join('\n'));
  process.exit(code);
}
