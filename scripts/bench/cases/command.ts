import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';
import { exitCode } from '../../terminal/exit-code.ts';
import { print, printError } from '../../terminal/print.ts';
import { readCommandLine } from '../../terminal/read-command-line.ts';
import { readCases } from './case-folder.ts';
import { runCase } from './run-case.ts';

/**
 * `npm run bench -- cases DIR`: runs every case of a folder and prints a line each.
 *
 * @param argv The words after `cases`.
 * @returns The exit code: `refused` where a case did not pass.
 */
export async function runCasesBench(
  argv: readonly string[],
  locale: CommandLocale,
): Promise<number> {
  const messages = benchMessages(locale);
  const { options, operands } = readCommandLine(
    {
      command: 'npm run bench -- cases',
      summary: messages.casesSummary,
      operands: { placeholder: 'DIR', atLeast: 1 },
      options: { only: { type: 'string', value: 'NAME', help: messages.onlyCases } },
    },
    locale,
    argv,
  );
  const [dir = '', ...others] = operands;
  const isFolder = await stat(dir).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder || others.length > 0) {
    printError(messages.oneCasesFolder);
    return exitCode.wrongUse;
  }
  const { only = '' } = options;
  const cases = (await readCases(resolve(dir))).filter(({ name }) => name.startsWith(only));
  let passed = 0;
  for (const each of cases) {
    const { status, detail } = await runCase(each);
    if (status === 'pass') passed += 1;
    print(`${status.padEnd(8)} ${each.name}${detail ? `  ${detail}` : ''}`);
  }
  print(messages.casesPassed(passed, cases.length));
  return cases.length > 0 && passed === cases.length ? exitCode.done : exitCode.refused;
}
