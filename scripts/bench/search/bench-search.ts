import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { articleRecords } from '../article-records.ts';
import { startBenchServer } from './bench-server.ts';
import { bundleClient } from './bundle-client.ts';
import type { Original } from './excerpt-faults.ts';
import { measureIndex } from './measure-index.ts';
import {
  findMissedQueries,
  measureExcerpts,
  measureLoneWords,
  measureVariants,
} from './measure-ours.ts';
import { measureSystem } from './measure-system.ts';
import { type QueryHalves, readQueries } from './queries.ts';
import type {
  SearchBench,
  SearchBenchOptions,
  SearchBenchProgress,
  SetupFigures,
} from './search-bench.ts';
import { type SystemName, systems } from './systems.ts';

/**
 * Measures search in a real browser: ours, as the site ships it, Pagefind as it ships, and
 * MiniSearch with our analyser.
 *
 * @returns Nothing when no query has a right article among those used.
 * @throws When a file cannot be read, an index cannot be made, or a client fails.
 */
export async function benchSearch(
  options: SearchBenchOptions,
  progress: SearchBenchProgress,
): Promise<SearchBench | undefined> {
  const originals = new Map<string, Original>();
  for await (const { id, title, text } of articleRecords(options.articles, options.limit)) {
    originals.set(id, { title, text });
  }
  const halves = await readQueries(options.queries, (id) => originals.has(id));
  if (halves[options.half].length === 0) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'maqalat-bench-'));
  try {
    const indexes = new Map<SystemName, SetupFigures>();
    for (const name of options.names) {
      progress.indexing(name);
      const output = join(folder, name);
      const figures = await measureIndex(name, options.articles, output, options.limit);
      indexes.set(name, { ...figures, clientKB: await bundleClient(name, output) });
    }
    return await askAll(folder, indexes, originals, halves, options, progress);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function askAll(
  folder: string,
  indexes: ReadonlyMap<SystemName, SetupFigures>,
  originals: ReadonlyMap<string, Original>,
  halves: QueryHalves,
  { half, variants, words, hasRanges }: SearchBenchOptions,
  progress: SearchBenchProgress,
): Promise<SearchBench> {
  const queries = halves[half];
  const others = halves[half === 'tuning' ? 'reported' : 'tuning'];
  const bench: SearchBench = {
    articles: originals.size,
    queries: queries.length,
    half,
    systems: {},
  };
  await using server = await startBenchServer(folder, hasRanges);
  const browser = await launchBrowser();
  const place = { browser, server };
  try {
    for (const system of systems) {
      const setup = indexes.get(system.name);
      if (!setup) continue;
      const { figures, answers, unstable } = await measureSystem(place, system, queries, (done) =>
        progress.asking(system.name, done, queries.length),
      );
      bench.systems[system.name] = { ...figures, ...setup };
      if (system.name !== 'maqalat') continue;
      bench.missed = findMissedQueries(answers);
      bench.unstable = unstable;
      const { checkingExcerpts, askingVariants, askingWords } = progress;
      bench.excerpts = await measureExcerpts(
        place,
        system,
        originals,
        answers,
        others,
        checkingExcerpts,
      );
      if (variants !== undefined) {
        bench.variants = await measureVariants(place, system, originals, variants, askingVariants);
      }
      if (words !== undefined) {
        bench.words = await measureLoneWords(place, system, originals, words, askingWords);
      }
    }
  } finally {
    await browser.close();
  }
  return bench;
}
