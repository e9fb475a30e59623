import { writeFile } from 'node:fs/promises';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';
import { exitCode } from '../../terminal/exit-code.ts';
import { print, printError, printTable } from '../../terminal/print.ts';
import { createProgress } from '../../terminal/progress.ts';
import { readCommandLine } from '../../terminal/read-command-line.ts';
import { wrongOptions } from '../wrong-options.ts';
import { benchJson } from './bench-json.ts';
import { benchSearch } from './bench-search.ts';
import { benchTables } from './bench-tables.ts';
import { systems } from './systems.ts';

/**
 * `npm run bench -- search`: measures search, prints tables, and writes JSON where asked.
 *
 * @param argv The words after `search`.
 * @returns The exit code.
 */
export async function runSearchBench(
  argv: readonly string[],
  locale: CommandLocale,
): Promise<number> {
  const messages = benchMessages(locale);
  const known = systems.map(({ name }) => name);
  const { options } = readCommandLine(
    {
      command: 'npm run bench -- search',
      summary: messages.searchSummary,
      options: {
        articles: { type: 'string', value: 'FILE', help: messages.articles },
        queries: { type: 'string', value: 'FILE', help: messages.queries },
        limit: { type: 'string', value: 'N', help: messages.limit },
        variants: { type: 'string', value: 'N', help: messages.variants },
        words: { type: 'string', value: 'N', help: messages.words },
        'whole-files': { type: 'boolean', help: messages.wholeFiles },
        tune: { type: 'boolean', help: messages.tune },
        only: { type: 'string', value: known.join('|'), help: messages.only },
        json: { type: 'string', value: 'FILE', help: messages.json },
      },
      notes: messages.searchNotes,
    },
    locale,
    argv,
  );
  const { articles = '', queries = '', limit, variants, words, only, json } = options;
  const files = { articles: options.articles, queries: options.queries };
  const mistakes = wrongOptions({ files, counts: { limit, variants, words } }, messages);
  const names = known.filter((name) => only === undefined || name === only);
  if (names.length === 0) mistakes.push(messages.unknownSystem(only ?? '', known));
  if (mistakes.length > 0) {
    printError(mistakes.join('\n'));
    return exitCode.wrongUse;
  }

  const half = options.tune ? 'tuning' : 'reported';
  const count = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const progress = createProgress('search');
  const show = (done: number, total: number, step: string) => {
    // Logs tell of steps, terminals of each query too.
    if (done === 1) progress.log(step);
    progress.update(done, total, step);
  };
  const bench = await benchSearch(
    {
      articles,
      queries,
      limit: count(limit),
      variants: count(variants),
      words: count(words),
      half,
      hasRanges: !options['whole-files'],
      names,
    },
    {
      indexing: (system) => progress.log(messages.indexing(system)),
      asking: (system, done, total) => show(done, total, messages.asking(system)),
      checkingExcerpts: (done, total) => show(done, total, messages.checkingExcerpts),
      askingVariants: (done, total) => show(done, total, messages.askingVariants),
      askingWords: (done, total) => show(done, total, messages.askingWords),
    },
  );
  progress.end();
  if (!bench) {
    printError(messages.noQueries);
    return exitCode.refused;
  }
  print(messages.asked(bench.articles, bench.queries, half));
  for (const table of benchTables(bench)) printTable(table);
  if (bench.excerpts) print(messages.excerpts(bench.excerpts.checked, bench.excerpts.wrong));
  if (json !== undefined) await writeFile(json, benchJson(bench));
  return exitCode.done;
}
