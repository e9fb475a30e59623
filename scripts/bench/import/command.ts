import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';
import { differenceKinds, isIntended } from '../../../src/i18n/commands/import-differences.ts';
import { exitCode } from '../../terminal/exit-code.ts';
import { print, printError, printTable } from '../../terminal/print.ts';
import { createProgress } from '../../terminal/progress.ts';
import { readCommandLine } from '../../terminal/read-command-line.ts';
import { benchFormat } from './bench-import.ts';
import type { ImportFigures } from './figures.ts';
import { benchFormats } from './formats.ts';

/**
 * `npm run bench -- import DIR`: imports sources whose right outcome is known, prints a table, and
 * writes JSON where asked.
 *
 * @param argv The words after `import`.
 * @returns The exit code.
 */
export async function runImportBench(
  argv: readonly string[],
  locale: CommandLocale,
): Promise<number> {
  const messages = benchMessages(locale);
  const { options, operands } = readCommandLine(
    {
      command: 'npm run bench -- import',
      summary: messages.importSummary,
      operands: { placeholder: 'DIR', atLeast: 1 },
      options: {
        only: {
          type: 'string',
          value: benchFormats.map(({ name }) => name).join('|'),
          help: messages.only,
        },
        faults: { type: 'boolean', help: messages.faults },
        json: { type: 'string', value: 'FILE', help: messages.json },
      },
    },
    locale,
    argv,
  );
  const [dir = '', ...others] = operands;
  const folder = resolve(dir);
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder || others.length > 0) {
    printError(messages.oneFolder);
    return exitCode.wrongUse;
  }
  const progress = createProgress('import');
  const formats: Record<string, ImportFigures> = {};
  for (const format of benchFormats) {
    if (options.only !== undefined && options.only !== format.name) continue;
    const bench = await benchFormat(format, folder, (done, total) =>
      progress.update(done, total, format.name),
    );
    progress.end();
    if (!bench) continue;
    formats[format.name] = bench.figures;
    if (options.faults) for (const { source, what } of bench.faults) print(`${source}\n  ${what}`);
  }
  printTable(
    Object.fromEntries(
      Object.entries(formats).map(([name, figures]) => [name, formatFigures(figures)]),
    ),
  );
  printTable(differenceTable(formats));
  if (options.json !== undefined) {
    await writeFile(options.json, `${JSON.stringify({ formats }, null, 2)}\n`);
  }
  return exitCode.done;
}

/** Articles that differ from their source, by kind and format; kinds that were meant come last. */
function differenceTable(formats: Readonly<Record<string, ImportFigures>>) {
  const rows = differenceKinds.flatMap((kind) => {
    const counts = Object.entries(formats).flatMap(([name, { differences }]) =>
      differences[kind] === undefined ? [] : [[name, differences[kind]] as const],
    );
    const label = isIntended(kind) ? `(${kind})` : kind;
    return counts.length === 0 ? [] : [[label, Object.fromEntries(counts)] as const];
  });
  return Object.fromEntries(rows);
}

function formatFigures(figures: ImportFigures) {
  const percent = (share: number | null) =>
    share === null ? '–' : `${(100 * share).toFixed(2)} %`;
  return {
    files: figures.files,
    articles: figures.articles,
    refused: figures.refused,
    'kept median': percent(figures.keptMedian),
    'kept lowest': percent(figures.keptLowest),
    extra: percent(figures.extra),
    dates: `${figures.datesRight}/${figures.datesGiven}`,
    titles: `${figures.titlesRight}/${figures.titlesGiven}`,
    'proof median': percent(figures.provedMedian),
    'proof lowest': percent(figures.provedLowest),
    differing: figures.differing,
  };
}
