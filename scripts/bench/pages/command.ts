import { writeFile } from 'node:fs/promises';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';
import { exitCode } from '../../terminal/exit-code.ts';
import { print, printTable } from '../../terminal/print.ts';
import { createProgress } from '../../terminal/progress.ts';
import { readCommandLine } from '../../terminal/read-command-line.ts';
import { benchPages } from './bench-pages.ts';
import { pagesTables } from './pages-tables.ts';

/**
 * `npm run bench -- pages`: measures the site's pages, prints tables, and writes JSON where asked.
 *
 * @param argv The words after `pages`.
 * @returns The exit code.
 */
export async function runPagesBench(
  argv: readonly string[],
  locale: CommandLocale,
): Promise<number> {
  const messages = benchMessages(locale);
  const { options } = readCommandLine(
    {
      command: 'npm run bench -- pages',
      summary: messages.pagesSummary,
      options: { json: { type: 'string', value: 'FILE', help: messages.json } },
      notes: messages.pagesNotes,
    },
    locale,
    argv,
  );
  const progress = createProgress('pages');
  const bench = await benchPages({
    building: () => progress.log(messages.buildingSite),
    looking: (page) => progress.log(messages.running(page)),
    lines: (count) => progress.log(messages.lookingAtLines(count)),
  });
  progress.end();
  for (const table of pagesTables(bench)) printTable(table);
  print(messages.lines(bench.bidi.cases, bench.bidi.right));
  for (const fault of bench.faults) print(fault);
  if (options.json !== undefined) {
    const figures = (_key: string, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
    await writeFile(options.json, `${JSON.stringify(bench, figures, 2)}\n`);
  }
  return exitCode.done;
}
