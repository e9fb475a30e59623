import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';
import { engineRoot } from '../../../src/site/engine-files.ts';
import { findSlowPatterns } from '../../patterns/find-slow-patterns.ts';
import { readPatterns } from '../../patterns/read-patterns.ts';
import { reviewedPatterns } from '../../patterns/reviewed-patterns.ts';
import { exitCode } from '../../terminal/exit-code.ts';
import { print, printError } from '../../terminal/print.ts';
import { readCommandLine } from '../../terminal/read-command-line.ts';
import { hostileCases } from './hostile-cases.ts';
import { type HostileTimes, measureHostile } from './measure-hostile.ts';
import { mostGrowth, mostTime } from './most-time.ts';

const length = 100_000;
const longestWait = 60_000;

/**
 * `npm run bench -- hostile`: attacks compiler and checker with each construct, the importer with
 * files of each format, and each regular expression with what it looks for.
 *
 * @param argv The words after `hostile`.
 * @returns The exit code: `refused` where something is too slow.
 */
export async function runHostileBench(
  argv: readonly string[],
  locale: CommandLocale,
): Promise<number> {
  const messages = benchMessages(locale);
  const { options } = readCommandLine(
    {
      command: 'npm run bench -- hostile',
      summary: messages.hostileSummary,
      operands: { placeholder: '', atLeast: 0 },
      options: { only: { type: 'string', value: 'NAME', help: messages.onlyHostile } },
    },
    locale,
    argv,
  );
  const { only = '' } = options;
  const names = hostileCases.map(({ name }) => name).filter((name) => name.startsWith(only));
  if (names.length === 0) printError(messages.noHostile(only));
  let slow = names.length === 0 ? 1 : 0;
  print(`${'ms'.padStart(7)} ${'most'.padStart(7)} ${'at'.padStart(7)} ${'×'.padStart(5)}`);
  for await (const times of measureHostile(names, length, longestWait)) {
    const isSlow = isTooSlow(times);
    if (isSlow) slow += 1;
    print(lineOf(times) + (isSlow ? '  !' : ''));
  }
  if (only === '') slow += await attackPatterns();
  print(messages.hostileSlow(slow));
  return slow > 0 ? exitCode.refused : exitCode.done;
}

async function attackPatterns(): Promise<number> {
  const patterns = await readPatterns(engineRoot);
  const slow = findSlowPatterns(patterns).filter(
    ({ found }) => !reviewedPatterns.has(String(found.pattern)),
  );
  for (const { found, finding } of slow) {
    print(`${found.file}:${found.line} ${found.pattern}  !\n  ${finding}`);
  }
  return slow.length;
}

/** Whether an input takes too long at any length, or much more than twice as long when it is twice as long. */
export function isTooSlow({ slowest, growth }: HostileTimes): boolean {
  if (slowest === undefined || growth === undefined) return true;
  return slowest.time > mostTime || growth > mostGrowth;
}

function lineOf({ name, longest, slowest, growth }: HostileTimes): string {
  if (longest === undefined || slowest === undefined || growth === undefined) {
    return `${`> ${longestWait}`.padStart(23)} ${''.padStart(5)}  ${name}`;
  }
  const times = [longest, slowest.time, slowest.length]
    .map((number) => number.toFixed(0).padStart(7))
    .join(' ');
  return `${times} ${growth.toFixed(2).padStart(5)}  ${name}`;
}
