import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { CaseOutcome } from './outcome.ts';

/** What a command of the project did. */
export interface CommandRun {
  /** Nothing where it was stopped. */
  exitCode: number | null;
  output: string;
  stdout: string;
}

/**
 * Runs a command of this project as `npm run` does, in English, and stops it when it takes too long.
 *
 * @param seconds The longest that it may take.
 */
export function runProject(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  seconds: number,
): Promise<CommandRun> {
  const child = spawn(process.execPath, [resolve('scripts/maqalat.ts'), command, ...args], {
    env: { ...process.env, MAQALAT_LANG: 'en', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const run = { output: '', stdout: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.output += text;
    run.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.output += text;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      done({ ...run, exitCode });
    });
  });
}

/** A line of a stack trace, which no person who writes articles should see. */
const stackLine = /^\s+at .+(?:\(.*:\d+:\d+\)|:\d+:\d+)$/m;
/** What terminals obey: control codes but line ends and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u;

/** Whether a command hung, crashed, or printed what a terminal obeys; nothing where it did not. */
export function findCrash(run: CommandRun, what: string): CaseOutcome | undefined {
  const crash = (detail: string): CaseOutcome => ({
    status: 'crash',
    detail: `${what}: ${detail}`,
  });
  if (run.exitCode === null) return crash('did not end in time');
  const stack = stackLine.exec(run.output);
  if (stack) return crash(`a stack trace: ${firstLine(run.output.slice(0, stack.index))}`);
  if (run.exitCode > 1) return crash(`exit code ${run.exitCode}: ${firstLine(run.output)}`);
  const found = control.exec(run.output.replaceAll('\r\n', '\n'));
  const code = found?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return found ? crash(`printed U+${code}`) : undefined;
}

/** The last line that says something before a stack, or the first of an output. */
function firstLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim().slice(0, 200) ?? '';
}
