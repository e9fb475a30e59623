import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareWork } from '../../../src/loader/share-work.ts';

/** Doubles numbers, and says that it was the thread; fails at a number below zero. */
const threadSource = `
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (numbers) => {
  if (numbers.some((number) => number < 0)) throw new Error('the thread failed');
  parentPort.postMessage(numbers.map((number) => [number * workerData, 'thread']));
});`;

type Result = readonly [doubled: number, where: 'thread' | 'here'];

let folder: string;
let file: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-share-work-'));
  file = pathToFileURL(join(folder, 'thread.mjs'));
  await writeFile(file, threadSource);
});
afterAll(() => rm(folder, { recursive: true }));

const count = 400;
const numbers = Array.from({ length: count }, (_, number) => number);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function share(
  items: readonly number[],
  here: (items: readonly number[]) => Promise<readonly Result[]>,
) {
  const done = new Map<number, Result>();
  const work = shareWork<number, Result>({
    items,
    file,
    data: 2,
    worthThreads: 100,
    batchSize: 8,
    here,
    batchSizeHere: 1,
    onDone(item, result) {
      if (done.has(item)) throw new Error(`${item} came twice`);
      done.set(item, result);
    },
  });
  return { done, work };
}

/** Slow enough that a thread has started before all is done. */
const doubledHere = async (items: readonly number[]): Promise<Result[]> => {
  await pause(2);
  return items.map((item) => [item * 2, 'here']);
};

describe('shared work', () => {
  it('is done once each, here and in threads, each result with its item', async () => {
    const { done, work } = await share(numbers, doubledHere);
    await work;
    expect([...done.keys()].sort((a, b) => a - b)).toEqual(numbers);
    expect([...done].every(([item, [doubled]]) => doubled === item * 2)).toBe(true);
    const places = new Set([...done.values()].map(([, where]) => where));
    expect(places.has('here')).toBe(true);
    expect(places.has('thread')).toBe(availableParallelism() > 1);
  });

  it('ends with what a thread throws, and nothing more is begun', async () => {
    if (availableParallelism() === 1) return;
    const { done, work } = await share([...numbers, -1], doubledHere);
    await expect(work).rejects.toThrow('the thread failed');
    const before = done.size;
    await pause(50);
    // What was under way here may end.
    expect(done.size - before).toBeLessThanOrEqual(1);
    expect(done.size).toBeLessThan(count);
  });

  it('ends with what is thrown here', async () => {
    const { work } = await share(numbers, async () => {
      throw new Error('this thread failed');
    });
    await expect(work).rejects.toThrow('this thread failed');
  });

  it('that is little is done here alone', async () => {
    const { done, work } = await share(numbers.slice(0, 99), doubledHere);
    await work;
    expect(done.size).toBe(99);
    expect([...done.values()].every(([, where]) => where === 'here')).toBe(true);
  });

  it('is not done where a result is missing', async () => {
    const { work } = await share(numbers, async () => []);
    await expect(work).rejects.toThrow('0 results for 1 items');
  });

  it('of nothing is nothing', async () => {
    const { done, work } = await share([], doubledHere);
    await work;
    expect(done.size).toBe(0);
  });
});
