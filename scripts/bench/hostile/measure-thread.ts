import process from 'node:process';
import { parentPort } from 'node:worker_threads';
import { hostileTexts } from './hostile-texts.ts';
import { readHostile } from './read-hostile.ts';

/*
 * The thread that reads hostile texts for `measure-hostile.ts`, which ends it where one takes too
 * long. Times are those of its own processor time, so other work on the machine does not count.
 */

/** Times below this say little, so they are taken again. */
const worthRepeating = 200;

function timeOf(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const before = process.threadCpuUsage();
    readHostile(text);
    const { user, system } = process.threadCpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (least > worthRepeating) break;
  }
  return least;
}

// The engine compiles what runs often; texts are measured after that.
const ordinary = 'قال **أ** [ب](/a) `c` Astro 7.3 (git)[^1]\n\n> * أ\n\n|أ|\n|-|\n|ب|\n\n';
for (let round = 0; round < 5; round++) {
  readHostile(`---\ntitle: أ\n---\n\n${ordinary.repeat(100)}`);
}
parentPort?.on('message', ({ name, lengths }: { name: string; lengths: readonly number[] }) => {
  const text = hostileTexts.find((each) => each.name === name);
  parentPort?.postMessage(text ? lengths.map((length) => timeOf(text.make(length))) : []);
});
parentPort?.postMessage([]);
