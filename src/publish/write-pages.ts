import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { currentContent } from '../loader/current-content.ts';
import { mapConcurrently } from '../loader/map-concurrently.ts';
import { shareWork } from '../loader/share-work.ts';
import { workerFile } from '../site/worker-file.ts';
import type { RenderThreadData } from './render-thread.ts';
import type { PagePath, Renderer } from './renderer.ts';
import type { StagingFolder } from './staging-folder.ts';

/** Progress of a build's pages. */
export interface PageProgress {
  done: number;
  /** Number of pages to render. */
  total: number;
  /** Number of unchanged pages that were reused; not part of the total. */
  reused: number;
}

/** Concurrency of one thread: while a page waits for a picture or a card, others render. */
export const writeConcurrency = 8;

/** Starting a worker thread takes as long as rendering this many pages. */
const worthThreads = 1500;

/**
 * From this many pages, garbage is collected more often: the garbage of all threads would exceed
 * their live data, and a build of a hundred thousand articles must stay within 4 GB.
 */
const frequentGcFrom = 50_000;

/** Pages in a batch. */
const batchSize = 128;

const threadFile = workerFile('./render-thread', import.meta.url);

/**
 * Updates the pages of a staging folder: reuses unchanged ones and renders the others, in worker
 * threads if there are many.
 *
 * @param opening The staging folder; awaited once the paths are known.
 * @param taken Names of files that override pages, such as those of `public/`.
 */
export async function writePages(
  renderer: Renderer,
  opening: Promise<StagingFolder>,
  taken: ReadonlySet<string>,
  onProgress: (progress: PageProgress) => void,
): Promise<void> {
  const paths = (await renderer.paths()).filter(({ name }) => !taken.has(name));
  const staging = await opening;
  const changed = paths.filter((path) => !reusePage(path, staging));
  const progress = { done: 0, total: changed.length, reused: paths.length - changed.length };
  onProgress(progress);
  if (changed.length >= frequentGcFrom) setFlagsFromString('--heap-growing-percent=30');
  // Only this thread writes files: two writers would wait for the file system.
  const write = (path: PagePath, page: Uint8Array) => {
    writeFileSync(staging.prepare(path.name), page, { flag: 'wx' });
    staging.record(path.name, pageKey(path));
    progress.done += 1;
    onProgress(progress);
  };
  // A page without a key may request pictures from Astro, which only sees requests of this thread.
  const here = changed.filter(({ key }) => key === undefined);
  const shared = changed.filter(({ key }) => key !== undefined);
  await mapConcurrently(here, writeConcurrency, async (path) =>
    write(path, await renderer.render(path)),
  );
  const content = { ...currentContent(), keyed: false };
  await shareWork<PagePath, Uint8Array>({
    items: shared,
    file: threadFile,
    data: { renderer: renderer.folder, content } satisfies RenderThreadData,
    worthThreads,
    batchSize,
    here: (batch) => mapConcurrently(batch, writeConcurrency, renderer.render),
    batchSizeHere: writeConcurrency,
    onDone: write,
  });
}

function reusePage(path: PagePath, staging: StagingFolder): boolean {
  const key = pageKey(path);
  return key !== undefined && staging.reuse(path.name, key);
}

const pageKey = ({ component, key }: PagePath) => key && `${component} ${key}`;
