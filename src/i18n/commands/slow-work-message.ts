import type { CommandLocale } from '../command-locale.ts';
import { isolatedCode as code } from '../problems/shown-value.ts';

const messages: Record<CommandLocale, (name: string, seconds: number) => string> = {
  en: (name, seconds) => `${name} is still being read after ${seconds} seconds`,
  ar: (name, seconds) => `ما زالت قراءة ${code(name)} جارية بعد ${seconds} ثوانٍ`,
};

/** What is said of an article that a build, check or import waits for. */
export function slowWorkMessage(locale: CommandLocale): (name: string, seconds: number) => string {
  return messages[locale];
}
