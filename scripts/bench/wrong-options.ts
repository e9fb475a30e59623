import { existsSync } from 'node:fs';
import type { BenchMessages } from '../../src/i18n/commands/bench-messages.ts';

/** What a bench was asked for, by option name without dashes. */
interface Given {
  /** Files that must be there; `undefined` where the option was left out. */
  files: Readonly<Record<string, string | undefined>>;
  /** Whole numbers above zero; they may be left out. */
  counts: Readonly<Record<string, string | undefined>>;
}

/**
 * Finds every mistake in the values of a bench's options.
 *
 * @returns One sentence each; empty when all is well.
 */
export function wrongOptions({ files, counts }: Given, messages: BenchMessages): string[] {
  const mistakes: string[] = [];
  for (const [name, file] of Object.entries(files)) {
    if (file === undefined) mistakes.push(messages.missing(`--${name}`));
    else if (!existsSync(file)) mistakes.push(messages.noSuchFile(file));
  }
  for (const [name, count] of Object.entries(counts)) {
    if (count !== undefined && !/^[1-9]\d*$/.test(count)) {
      mistakes.push(messages.notACount(`--${name}`, count));
    }
  }
  return mistakes;
}
