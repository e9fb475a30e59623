import { Console } from 'node:console';
import process from 'node:process';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { harmlessLines } from '../../src/i18n/problems/shown-value.ts';

/*
 * The one way from a command to its terminal: whatever a file, a name or an address put into the
 * text, neither the terminal nor a runner of CI obeys it. The linter allows no other (`noConsole`).
 */

/** Prints lines on standard output, where results belong. */
export function print(text: string): void {
  process.stdout.write(`${harmlessLines(text)}\n`);
}

/** Prints lines on standard error, where what a command says of its work belongs. */
export function printError(text: string): void {
  process.stderr.write(`${harmlessLines(text)}\n`);
}

/** Prints workflow commands (`formatForGithub`), whose values are escaped already. */
export function printWorkflowCommands(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints records as a table on standard output, as `console.table` does. */
export function printTable(rows: object): void {
  let text = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  new Console({ stdout }).table(rows);
  print(text.trimEnd());
}

/** An error as text for engineers: its stack, or whatever was thrown. */
export function formatErrorText(error: unknown): string {
  return error instanceof Error ? error.stack || error.message : inspect(error);
}

/** Node prints an error that nobody catches as it is; its message may hold what an article wrote. */
export function printUncaughtErrors(): void {
  process.on('uncaughtException', (error) => {
    printError(formatErrorText(error));
    process.exit(1);
  });
}
