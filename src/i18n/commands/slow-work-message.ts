import type { CommandLocale } from '../command-locale.ts';
import { isolatedCode as code } from '../problems/shown-value.ts';

const messages: Record<CommandLocale, (name: string, seconds: number) => string> = {
  en: (name, seconds) => `${name} is still being read after ${seconds} seconds`,
  ar: (name, seconds) => `ما زالت قراءة ${code(name)} جارية بعد ${seconds} ثوانٍ`,
};

/** The message about an article that takes a build, check or import long to read. */
export function slowWorkMessage(locale: CommandLocale): (name: string, seconds: number) => string {
  return messages[locale];
}
