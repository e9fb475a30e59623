import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import { defaultContentFolder } from '../../../src/loader/folders.ts';
import { readVocabularies } from '../../../src/loader/read-vocabularies.ts';
import { findSlowest } from './find-slowest.ts';
import { type HostileCase, type HostileContext, hostileCases } from './hostile-cases.ts';
import type { HostileTimes } from './measure-hostile.ts';
import { mostGrowth, mostTime } from './most-time.ts';
import { readHostile } from './read-hostile.ts';

/*
 * The thread that reads hostile inputs for `measure-hostile.ts`, which ends it where one takes too
 * long. Times are those of its own processor time, so other work on the machine does not count.
 */

/**
 * Milliseconds; times below this say little, so they are taken again. So are those above the limit,
 * for other work on the machine empties the processor's caches.
 */
const worthRepeating = 200;
/** Milliseconds; the growth of shorter times is that of the clock, so the input is made longer. */
const worthComparing = 60;
/** UTF-16 code units; what is still fast at this length is bounded. */
const longest = 2_000_000;

async function timeOf(run: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = process.threadCpuUsage();
    await run();
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (least > worthRepeating && least < mostTime) break;
  }
  return least;
}

async function timesOf(
  { name, prepare }: HostileCase,
  length: number,
  context: HostileContext,
): Promise<HostileTimes> {
  const known = new Map<number, number>();
  const measure = async (some: number): Promise<number> => {
    const time = known.get(some) ?? (await timeOf(await prepare(some, context)));
    known.set(some, time);
    return time;
  };
  const slowest = await findSlowest(measure, length);
  let [short, long, grown] = [await measure(length / 2), await measure(length), length];
  // A growth that the next doubling does not show again was an accident of the measurement.
  const isOpen = () => long < worthComparing || (long / short > mostGrowth && long < mostTime);
  while (isOpen() && 2 * grown <= longest) {
    grown *= 2;
    [short, long] = [long, await measure(grown)];
  }
  const growth = long < worthComparing ? 1 : long / short;
  return { name, longest: await measure(length), slowest, growth };
}

// The engine compiles what runs often; inputs are measured after that.
const ordinary = 'قال **أ** [ب](/a) `c` Astro 7.3 (git)[^1]\n\n> * أ\n\n|أ|\n|-|\n|ب|\n\n';
for (let round = 0; round < 5; round++) {
  readHostile(`---\ntitle: أ\n---\n\n${ordinary.repeat(100)}`);
}
const { vocabularies } = await readVocabularies(defaultContentFolder);
parentPort?.on('message', async ({ name, length }: { name: string; length: number }) => {
  const found = hostileCases.find((each) => each.name === name);
  const folder = await mkdtemp(join(tmpdir(), 'maqalat-hostile-'));
  try {
    parentPort?.postMessage(found && (await timesOf(found, length, { folder, vocabularies })));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
parentPort?.postMessage(undefined);
