import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Pagefind's ready-made interfaces, which this site does not use. */
const unusedFiles = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/**
 * Fills an index and writes it, in place of an earlier one.
 *
 * @param folder Where its files go.
 * @param fill Adds records to the index; what it returns is returned.
 * @throws Error with Pagefind's own words when it cannot start, read, or write.
 */
export async function writeIndex<R>(
  folder: string,
  fill: (index: PagefindIndex) => Promise<R>,
): Promise<R> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const death = stoppedService();
  try {
    const { index } = succeeded(await Promise.race([createIndex({}), death.promise]));
    if (!index) throw new Error('Pagefind gave no index');
    const result = await Promise.race([fill(index), death.promise]);
    succeeded(await Promise.race([index.writeFiles({ outputPath: folder }), death.promise]));
    await Promise.all(unusedFiles.map((file) => rm(join(folder, file), { force: true })));
    return result;
  } finally {
    death.forget();
    await close();
  }
}

/** @throws Error when Pagefind's answer says that something went wrong. */
export function succeeded<R extends { errors: string[] }>(response: R): R {
  if (response.errors.length > 0) throw new Error(response.errors.join('\n'));
  return response;
}

/**
 * Pagefind runs in a process of its own, and its Node API never answers once that has died; then
 * nothing is left to wait for, and Node would end in the middle of the build without a word.
 */
function stoppedService(): { promise: Promise<never>; forget: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const onEmptyLoop = () =>
    reject(new Error('the Pagefind process stopped without an answer; its last words stand above'));
  process.once('beforeExit', onEmptyLoop);
  return { promise, forget: () => process.off('beforeExit', onEmptyLoop) };
}
