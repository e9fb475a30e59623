import type { CommandLocale } from '../command-locale.ts';
import { terminalAr } from './terminal.ar.ts';
import { terminalEn } from './terminal.en.ts';
import type { TerminalMessages } from './terminal-messages.ts';

/** The catalogue of what every command says about its command line. */
export function terminalMessages(locale: CommandLocale): TerminalMessages {
  return locale === 'ar' ? terminalAr : terminalEn;
}
