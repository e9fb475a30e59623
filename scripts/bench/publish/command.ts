import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { benchMessages } from '../../../src/i18n/commands/bench-messages.ts';
import { exitCode } from '../../terminal/exit-code.ts';
import { print, printError, printTable } from '../../terminal/print.ts';
import { createProgress } from '../../terminal/progress.ts';
import { readCommandLine } from '../../terminal/read-command-line.ts';
import { roundFigures } from '../search/round-figures.ts';
import { wrongOptions } from '../wrong-options.ts';
import { benchPublish } from './bench-publish.ts';
import { collectionFiles } from './corpus/real-articles.ts';
import { namesIn } from './names-in.ts';
import { peerNames, publishCases } from './publish-bench.ts';
import { publishTables } from './publish-tables.ts';

/**
 * `npm run bench -- publish`: publishes the same articles with ours and with other generators,
 * prints tables, and writes JSON where asked.
 *
 * @param argv The words after `publish`.
 * @returns The exit code.
 */
export async function runPublishBench(
  argv: readonly string[],
  locale: CommandLocale,
): Promise<number> {
  const messages = benchMessages(locale);
  const { options } = readCommandLine(
    {
      command: 'npm run bench -- publish',
      summary: messages.publishSummary,
      options: {
        articles: { type: 'string', value: 'N', help: messages.articleCount },
        peers: { type: 'string', value: `${peerNames.join(',')}|none`, help: messages.peers },
        cases: { type: 'string', value: publishCases.join(','), help: messages.cases },
        data: { type: 'string', value: 'DIR', help: messages.data },
        identity: { type: 'boolean', help: messages.identity },
        cards: { type: 'boolean', help: messages.cards },
        keep: { type: 'boolean', help: messages.keep },
        json: { type: 'string', value: 'FILE', help: messages.json },
      },
      notes: messages.publishNotes,
    },
    locale,
    argv,
  );
  const { articles, data = '', identity, cards, keep, json } = options;
  const peers = namesIn(options.peers === 'none' ? '' : options.peers, peerNames);
  const cases = namesIn(options.cases, publishCases);
  const mistakes = [
    ...(articles === undefined ? [messages.missing('--articles')] : []),
    ...wrongOptions({ files: { data: options.data }, counts: { articles } }, messages),
    ...peers.unknown.map((name) => messages.unknownSystem(name, peerNames)),
    ...cases.unknown.map((name) => messages.unknownCase(name, publishCases)),
    ...(existsSync(data) ? findMissingCollections(data) : []).map(messages.missingData),
  ];
  if (mistakes.length > 0) {
    printError(mistakes.join('\n'));
    return exitCode.wrongUse;
  }
  const progress = createProgress('publish');
  const bench = await benchPublish(
    {
      articles: Number(articles),
      data,
      peers: peers.known,
      cases: cases.known,
      identity,
      cards,
      keep,
    },
    {
      installing: (peer) => progress.log(messages.installing(peer)),
      absent: (peer) => progress.log(messages.notInstalled(peer)),
      writing: (done, total) => progress.update(done, total, messages.writingArticles),
      running: (step) => progress.log(messages.running(step)),
      failed: (step, message) => progress.log(`${step}: ${message}`),
      kept: (folder) => progress.log(messages.keptIn(folder)),
    },
  );
  progress.end();
  print(messages.published(bench.articles, bench.words));
  for (const table of publishTables(bench)) printTable(table);
  for (const note of messages.publishNotes) print(note);
  for (const [kase, { compared, differing }] of Object.entries(bench.identity ?? {})) {
    print(messages.compared(kase, compared, differing.length));
    for (const path of differing.slice(0, 20)) print(`  ${path}`);
  }
  if (json !== undefined) {
    const figures = (_key: string, value: unknown) =>
      typeof value === 'number' ? roundFigures({ value }, 4).value : value;
    await writeFile(json, `${JSON.stringify(bench, figures, 2)}\n`);
  }
  return bench.failures.some(({ system }) => system === 'maqalat')
    ? exitCode.refused
    : exitCode.done;
}

function findMissingCollections(data: string): string[] {
  return collectionFiles.map((file) => join(data, file)).filter((file) => !existsSync(file));
}
