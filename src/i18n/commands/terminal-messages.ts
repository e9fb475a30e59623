/** What every command may have to say about its own command line. */
export interface TerminalMessages {
  usage: string;
  options: string;
  /** Stands in a usage line for "and any options". */
  anyOptions: string;
  helpOption: string;
  seeHelp: string;
  unknownOption: (option: string, suggestion: string | undefined) => string;
  missingValue: (option: string, value: string) => string;
  unexpectedValue: (option: string) => string;
  repeatedOption: (option: string) => string;
  unexpectedArgument: (argument: string) => string;
  missingArgument: (argument: string) => string;
}
