import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { currentContent } from '../loader/current-content.ts';
import { mapConcurrently } from '../loader/map-concurrently.ts';
import { shareWork } from '../loader/share-work.ts';
import { workerFile } from '../site/worker-file.ts';
import type { RenderThreadData } from './render-thread.ts';
import type { PagePath, Renderer } from './renderer.ts';
import type { SiteDraft } from './staging-folder.ts';

/** How far a build's pages are. */
export interface PageProgress {
  done: number;
  /** Pages to make. */
  total: number;
  /** Pages taken over from an earlier build; no part of the total. */
  kept: number;
}

/** Pages may wait for a picture or a card, and others are rendered meanwhile. */
export const writeConcurrency = 8;

/** Starting a thread takes as long as rendering so many pages. */
const worthThreads = 1500;

/**
 * With so many, each thread would let garbage pile up to more than all that it needs; swept sooner,
 * a build of a hundred thousand articles stays within 4 GB.
 */
const sweepSooner = 50_000;

/** Pages that a thread takes at a time. */
const batchSize = 128;

const threadFile = workerFile('./render-thread', import.meta.url);

/**
 * Brings the pages of a draft up to date: takes over those that are made from the same as before,
 * and renders the others, where there are many in threads.
 *
 * @param opening The draft, which is asked for when the paths are known.
 * @param taken Names of files that go before a page of the same name, such as those of `public/`.
 */
export async function writePages(
  renderer: Renderer,
  opening: Promise<SiteDraft>,
  taken: ReadonlySet<string>,
  onProgress: (progress: PageProgress) => void,
): Promise<void> {
  const paths = (await renderer.paths()).filter(({ name }) => !taken.has(name));
  const draft = await opening;
  const changed = paths.filter((path) => !isKept(path, draft));
  const progress = { done: 0, total: changed.length, kept: paths.length - changed.length };
  onProgress(progress);
  if (changed.length >= sweepSooner) setFlagsFromString('--heap-growing-percent=30');
  // Files are written by this thread alone: two that make files at once wait for the file system.
  const write = (path: PagePath, page: Uint8Array) => {
    writeFileSync(draft.place(path.name), page, { flag: 'wx' });
    draft.wrote(path.name, keyOf(path));
    progress.done += 1;
    onProgress(progress);
  };
  // A page without a key may ask Astro for pictures, which Astro hears of in this thread alone.
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

function isKept(path: PagePath, draft: SiteDraft): boolean {
  const key = keyOf(path);
  return key !== undefined && draft.keep(path.name, key);
}

const keyOf = ({ component, key }: PagePath) => key && `${component} ${key}`;
