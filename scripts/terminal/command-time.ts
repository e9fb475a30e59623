import type { CommandLocale } from '../../src/i18n/command-locale.ts';
import { scheduleMessages } from '../../src/i18n/commands/schedule-messages.ts';
import { buildTime, WrongBuildTime } from '../../src/loader/build-time.ts';
import { exitCode } from './exit-code.ts';
import { printError } from './print.ts';

/** The moment as of which a command looks at the content; ends the process where it is none. */
export function commandTime(locale: CommandLocale): Date {
  try {
    return buildTime(process.env);
  } catch (error) {
    if (!(error instanceof WrongBuildTime)) throw error;
    printError(scheduleMessages(locale).wrongBuildTime(error.value));
    process.exit(exitCode.wrongUse);
  }
}
