import type { TerminalMessages } from './terminal-messages.ts';

export const terminalEn: TerminalMessages = {
  usage: 'Usage',
  options: 'Options',
  anyOptions: '[options]',
  helpOption: 'show this help and stop',
  seeHelp: 'See --help.',
  unknownOption: (option, suggestion) =>
    `unknown option ${option}${suggestion ? `; did you mean ${suggestion}?` : ''}`,
  missingValue: (option, value) => `${option} needs a value: ${option} ${value}`,
  unexpectedValue: (option) => `${option} takes no value`,
  repeatedOption: (option) => `${option} may be given only once`,
  unexpectedArgument: (argument) => `unexpected argument "${argument}"`,
  missingArgument: (argument) => `${argument} is missing`,
};
