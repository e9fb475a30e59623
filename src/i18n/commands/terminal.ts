import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import { terminalAr } from './terminal.ar.ts';
import { terminalEn } from './terminal.en.ts';
import type { TerminalMessages } from './terminal-messages.ts';

const catalogues: Record<CommandLocale, TerminalMessages> = {
  ar: escapeShownValues(terminalAr),
  en: escapeShownValues(terminalEn),
};

/** The catalogue of what every command says about its command line. */
export function terminalMessages(locale: CommandLocale): TerminalMessages {
  return catalogues[locale];
}
