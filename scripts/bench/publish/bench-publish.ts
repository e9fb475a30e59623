import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fillSites } from './fill-sites.ts';
import type { PeerName, PublishBench, PublishCase } from './publish-bench.ts';
import { publishCases } from './publish-bench.ts';
import { PublishRun } from './publish-run.ts';
import { publishRatios } from './ratios.ts';
import { maqalat } from './systems/maqalat.ts';
import { openPeer } from './systems/open-peer.ts';
import type { PublishSystem } from './systems/publish-system.ts';
import { pagefindVersion } from './systems/publish-with-pagefind.ts';

export interface PublishBenchOptions {
  articles: number;
  /** Folder of the real collections. */
  data: string;
  peers: readonly PeerName[];
  /** Besides `cold`, from which all others go on. */
  cases: readonly PublishCase[];
  /** After each incremental case, build cold elsewhere too and compare. */
  identity: boolean;
  /** Build ours cold once more, with the default social cards, and count its files. */
  cards: boolean;
  /** Leave everything in its folder. */
  keep: boolean;
}

export interface PublishBenchProgress {
  installing: (peer: PeerName) => void;
  absent: (peer: PeerName) => void;
  writing: (done: number, total: number) => void;
  running: (step: string) => void;
  failed: (step: string, message: string) => void;
  kept: (folder: string) => void;
}

/**
 * Publishes the same articles with ours and with each peer, case after case and in each case
 * system after system, so that all meet the same machine.
 *
 * @throws When the articles cannot be read; a build that fails is told in the result.
 */
export async function benchPublish(
  options: PublishBenchOptions,
  progress: PublishBenchProgress,
): Promise<PublishBench> {
  const folder = await mkdtemp(join(tmpdir(), 'maqalat-bench-'));
  try {
    const ours = await maqalat(join(folder, 'maqalat'));
    const systems: PublishSystem[] = [ours];
    for (const peer of options.peers) {
      const opened = await openPeer(peer, join(folder, peer), () => progress.installing(peer));
      if (opened) systems.push(opened);
      else progress.absent(peer);
    }
    const filled = await fillSites(systems, options.data, options.articles, (done) =>
      progress.writing(done, options.articles),
    );
    const bench = emptyBench(options.articles, filled.words, systems);
    const run = new PublishRun(bench, ours, filled, progress);
    for (const kase of publishCases) {
      if (kase !== 'cold' && !options.cases.includes(kase)) continue;
      await run.measure(kase, systems);
      if (kase === 'cold' && options.cards) await run.countWithCards(join(folder, 'with-cards'));
      if (kase === 'new') await run.publishLater(systems);
      if (options.identity && kase !== 'cold')
        await run.compareWithCold(kase, join(folder, 'compared'));
    }
    bench.ratios = publishRatios(bench.cases);
    return bench;
  } finally {
    if (options.keep) progress.kept(folder);
    else await rm(folder, { recursive: true, force: true });
  }
}

function emptyBench(
  articles: number,
  words: number,
  systems: readonly PublishSystem[],
): PublishBench {
  const versions = Object.fromEntries(systems.map(({ name, version }) => [name, version]));
  return {
    articles,
    words,
    cases: {},
    ratios: {},
    output: {},
    delta: {},
    newArticles: [],
    failures: [],
    versions: { ...versions, node: process.versions.node, pagefind: pagefindVersion },
  };
}
