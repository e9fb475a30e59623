import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readCorpus } from './corpus.ts';
import { type Finding, faultKinds } from './finding.ts';
import type { CaseDone, FuzzFigures, FuzzJob, FuzzResult } from './fuzz-job.ts';
import { makeCase } from './make-case.ts';

/** Seconds of processor time; a case that takes more has no end for a person who waits. */
const hangsAfter = 30;
/** Milliseconds in which a case ends even on a busy machine, unless it waits for what never comes. */
const longestWait = 600_000;

/** What a run is given; all but the folder and the callback as in `FuzzJob`. */
export interface FuzzSettings extends Pick<FuzzJob, 'seed' | 'from' | 'end' | 'deadline' | 'only'> {
  /** Absolute path of a folder that is made for the run; inputs with findings are kept there. */
  folder: string;
  onCase?: (cases: number, findings: number) => void;
}

/**
 * Tries cases in a thread until the time or the cases are over. A case that hangs ends its thread,
 * and the next thread goes on after it.
 *
 * @returns Figures and every finding; the input of each stands in `folder` under its number.
 */
export async function runFuzz(settings: FuzzSettings): Promise<FuzzResult> {
  const { seed, from, folder, only, onCase } = settings;
  await mkdir(folder, { recursive: true });
  const corpus = await readCorpus(from);
  const figures: FuzzFigures = {};
  const findings: Finding[] = [];
  let cases = 0;
  const count = ({ target, findings: found }: CaseDone) => {
    cases += 1;
    const none = Object.fromEntries(faultKinds.map((kind) => [kind, 0]));
    figures[target] ??= { cases: 0, ...none } as FuzzFigures[string];
    figures[target].cases += 1;
    for (const { kind } of found) figures[target][kind] += 1;
    findings.push(...found);
    onCase?.(cases, findings.length);
  };
  const keep = async (finding: Finding) => {
    const { name, data } = makeCase(corpus, seed, finding.index, only);
    await writeFile(join(folder, `${seed}-${finding.index}-${finding.kind}-${name}`), data);
  };
  let first = 0;
  for (;;) {
    const hanging = await runThread({ ...settings, folder: join(folder, 'files'), first }, count);
    if (hanging === undefined) break;
    const { target } = makeCase(corpus, seed, hanging, only);
    const what = `no end within ${hangsAfter} s of processor time, or a promise that never settles`;
    count({ target, findings: [{ kind: 'slow', what, index: hanging, target }] });
    first = hanging + 1;
  }
  for (const finding of findings) await keep(finding);
  return { seed, cases, figures, findings };
}

/** @returns The number of the case that hung or took the thread down; nothing where the run is over. */
function runThread(
  { onCase: _, ...job }: FuzzSettings & Pick<FuzzJob, 'first'>,
  count: (done: CaseDone) => void,
): Promise<number | undefined> {
  const current = new SharedArrayBuffer(4);
  const place = new Int32Array(current);
  Atomics.store(place, 0, job.first);
  const worker = new Worker(new URL('fuzz-thread.ts', import.meta.url), {
    workerData: { ...job, current } satisfies FuzzJob,
  });
  return new Promise((resolve, reject) => {
    let last = -1;
    let since = Date.now();
    let before = process.cpuUsage();
    // This thread only waits, so that the processor's time is the worker's.
    const isTooLong = () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6 > hangsAfter || Date.now() - since > longestWait;
    };
    const watch = setInterval(() => {
      const now = Atomics.load(place, 0);
      if (now !== last) {
        last = now;
        since = Date.now();
        before = process.cpuUsage();
      } else if (isTooLong()) {
        worker.terminate().catch(reject);
      }
    }, 500);
    worker.on('message', count);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearInterval(watch);
      // A thread that was ended, or that waits for what never comes (13), has not come to its end.
      resolve(code === 0 ? undefined : Atomics.load(place, 0));
    });
  });
}
