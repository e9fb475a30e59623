import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { resolveCommandLocale } from '../src/i18n/command-locale.ts';
import { checkMessages } from '../src/i18n/commands/check-messages.ts';
import { formatProblems, problemFormats } from '../src/i18n/describe-problem.ts';
import { createLineReader } from '../src/loader/source-lines.ts';
import { severities } from '../src/schema/problem.ts';
import { changedFiles } from './check/changed-files.ts';
import type { CheckTask } from './check/check-run.ts';
import { wrongUse } from './check/wrong-use.ts';
import { GitError } from './git/run-git.ts';
import { findSettingsFile } from './provide-site.ts';
import { exitCode } from './terminal/exit-code.ts';
import { print, printError, printWorkflowCommands } from './terminal/print.ts';
import { readCommandLine } from './terminal/read-command-line.ts';

const locale = resolveCommandLocale(process.env);
const messages = checkMessages(locale);
const isSite = findSettingsFile(process.cwd()) !== undefined;
const { options, operands } = readCommandLine(
  {
    command: isSite ? 'npm run check --' : 'maqalat check',
    summary: messages.summary,
    options: {
      fix: { type: 'boolean', help: messages.fix },
      learn: { type: 'boolean', help: messages.learn },
      external: { type: 'boolean', help: messages.external },
      since: { type: 'string', value: 'REF', help: messages.since },
      format: { type: 'string', value: 'FORMAT', help: messages.format },
      'fail-on': { type: 'string', value: 'SEVERITY', help: messages.failOn },
    },
    operands: { placeholder: messages.operand, atLeast: isSite ? 0 : 1 },
    notes: messages.notes,
  },
  locale,
);

const format = selectProblems('format', options.format ?? 'text', problemFormats);
const failOn = selectProblems('fail-on', options['fail-on'] ?? 'error', severities);
const missing = operands.filter((path) => !existsSync(path));
if (missing.length > 0) wrongUse(missing.map(messages.noSuchPath).join('\n'));

const started = performance.now();
const { since, fix, learn, external } = options;
if (learn && !isSite) wrongUse(messages.needsSite('--learn'));
if (external && !isSite) wrongUse(messages.needsSite('--external'));
const task: CheckTask = {
  ...{ locale, messages, fix, learn, external },
  paths: operands.map((path) => resolve(path)),
  since: since === undefined ? undefined : listChangedFiles(since),
};
// Modules that know a site cannot be loaded where there is none.
const check = isSite
  ? (await import('./check/check-site.ts')).checkSite
  : (await import('./check/check-files.ts')).checkFiles;
const { problems, notes, articles } = await check(task);
const report = formatProblems(problems, { locale, format, lineOf: createLineReader() });
if (format === 'github') printWorkflowCommands(report);
else print(report);
printError(messages.checked(articles, ((performance.now() - started) / 1000).toFixed(1)));
for (const note of notes) printError(note);
const failing = severities.slice(0, severities.indexOf(failOn) + 1);
const isRefused = problems.some(({ severity }) => failing.includes(severity));
process.exitCode = isRefused ? exitCode.refused : exitCode.done;

function selectProblems<T extends string>(option: string, value: string, known: readonly T[]): T {
  return (
    known.find((name) => name === value) ?? wrongUse(messages.unknownValue(option, value, known))
  );
}

function listChangedFiles(ref: string): Set<string> {
  try {
    return changedFiles(process.cwd(), ref);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return wrongUse(messages.noGit(ref, error.message));
  }
}
