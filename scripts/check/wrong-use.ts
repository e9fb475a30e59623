import { exitCode } from '../terminal/exit-code.ts';
import { printError } from '../terminal/print.ts';

/** Ends the process, as the command line asks for what cannot be done. */
export function wrongUse(text: string): never {
  printError(text);
  process.exit(exitCode.wrongUse);
}
