import { writeFile } from 'node:fs/promises';
import type { CommandLocale } from '../../src/i18n/command-locale.ts';
import { benchMessages } from '../../src/i18n/commands/bench-messages.ts';
import { exitCode } from '../terminal/exit-code.ts';
import { printError, printTable } from '../terminal/print.ts';
import { createProgress } from '../terminal/progress.ts';
import { readCommandLine } from '../terminal/read-command-line.ts';
import { benchBuild } from './build.ts';
import { wrongOptions } from './wrong-options.ts';

/**
 * `npm run bench -- build`: measures whole builds, prints a table, and writes JSON where asked.
 *
 * @param argv The words after `build`.
 * @returns The exit code.
 */
export async function runBuildBench(
  argv: readonly string[],
  locale: CommandLocale,
): Promise<number> {
  const messages = benchMessages(locale);
  const { options } = readCommandLine(
    {
      command: 'npm run bench -- build',
      summary: messages.buildSummary,
      options: {
        articles: { type: 'string', value: 'FILE', help: messages.articles },
        limit: { type: 'string', value: 'N', help: messages.limit },
        json: { type: 'string', value: 'FILE', help: messages.json },
      },
    },
    locale,
    argv,
  );
  const { articles = '', limit, json } = options;
  const mistakes = wrongOptions(
    { files: { articles: options.articles }, counts: { limit } },
    messages,
  );
  if (mistakes.length > 0) {
    printError(mistakes.join('\n'));
    return exitCode.wrongUse;
  }
  const progress = createProgress('build');
  const most = limit === undefined ? undefined : Number(limit);
  const result = await benchBuild(articles, most, (step) => progress.log(messages.running(step)));
  progress.end();
  const rounded = (figures: object) =>
    Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [key, Math.round(value * 10) / 10]),
    );
  printTable(
    Object.fromEntries(Object.entries(result.cases).map(([key, value]) => [key, rounded(value)])),
  );
  if (json !== undefined) await writeFile(json, `${JSON.stringify(result, null, 2)}\n`);
  return exitCode.done;
}
