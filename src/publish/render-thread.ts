import { parentPort, workerData } from 'node:worker_threads';
import type { Content } from '../loader/content.ts';
import { setContent } from '../loader/current-content.ts';
import { mapConcurrently } from '../loader/map-concurrently.ts';
import { loadRenderer, type PagePath } from './renderer.ts';
import { inFlight } from './write-pages.ts';

/** What a thread is given. */
export interface RenderThreadData {
  /** Absolute path of the compiled renderer. */
  renderer: string;
  content: Content;
}

/* A thread that renders pages: `write-pages.ts` starts it. */
const { renderer: folder, content } = workerData as RenderThreadData;
setContent(content);
const renderer = loadRenderer(folder);
// Astro remembers the paths of a route, and asks for them again for each page under way until then.
const ready = renderer.then((loaded) => loaded.paths());
parentPort?.on('message', async (paths: readonly PagePath[]) => {
  await ready;
  const { render } = await renderer;
  const pages = await mapConcurrently(paths, inFlight, render);
  parentPort?.postMessage(
    pages,
    pages.map(({ buffer }) => buffer),
  );
});
