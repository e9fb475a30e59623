import { parentPort, workerData } from 'node:worker_threads';
import { readCorpus } from './corpus.ts';
import type { CaseDone, FuzzJob } from './fuzz-job.ts';
import { makeCase } from './make-case.ts';
import { runCase } from './run-case.ts';
import { fuzzContext } from './targets/context.ts';

/* A thread that tries cases one after the other: `run-fuzz.ts` starts it, and ends it when one hangs. */
const { seed, from, first, end, deadline, only, folder, current } = workerData as FuzzJob;
const place = new Int32Array(current);
const corpus = await readCorpus(from);
const context = await fuzzContext(folder);
const isOver = (index: number) =>
  (end !== undefined && index >= end) || (deadline !== undefined && Date.now() >= deadline);
for (let index = first; !isOver(index); index++) {
  Atomics.store(place, 0, index);
  const given = makeCase(corpus, seed, index, only);
  const faults = await runCase(given, context);
  const findings = faults.map((fault) => ({ ...fault, index, target: given.target }));
  parentPort?.postMessage({ target: given.target, findings } satisfies CaseDone);
}
