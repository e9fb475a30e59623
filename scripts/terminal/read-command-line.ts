import process from 'node:process';
import type { CommandLocale } from '../../src/i18n/command-locale.ts';
import { terminalMessages } from '../../src/i18n/commands/terminal.ts';
import {
  type CommandSpec,
  type OptionSpec,
  type OptionValues,
  parseArguments,
} from './arguments.ts';
import { exitCode } from './exit-code.ts';
import { print, printError, printUncaughtErrors } from './print.ts';

/**
 * Reads this process's command line, or the part of it that a command within a command is given.
 * Where it asks for help, or is wrong, the process prints that and ends (with 0, or with 2 and all
 * mistakes on standard error). From here on errors that nobody catches are printed harmlessly.
 *
 * @param argv The words after the script's name, or what is left of them.
 * @returns What the command shall do.
 */
export function readCommandLine<const O extends Record<string, OptionSpec>>(
  spec: CommandSpec<O>,
  locale: CommandLocale,
  argv: readonly string[] = process.argv.slice(2),
): { options: OptionValues<O>; operands: string[] } {
  printUncaughtErrors();
  const parsed = parseArguments(spec, argv, terminalMessages(locale));
  if (parsed.kind === 'run') return parsed;
  if (parsed.kind === 'help') {
    print(parsed.text);
    process.exit(exitCode.done);
  }
  printError(parsed.text);
  process.exit(exitCode.wrongUse);
}
