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
/** Routes of which a page was rendered. */
const known = new Set<string>();
parentPort?.on('message', async (paths: readonly PagePath[]) => {
  const { render } = await renderer;
  const pages = new Map<PagePath, Uint8Array<ArrayBuffer>>();
  const add = async (path: PagePath) => {
    pages.set(path, await render(path));
  };
  // Astro remembers the paths of a route, and asks for them again for each page under way until then.
  for (const path of paths) {
    if (known.has(path.component)) continue;
    await add(path);
    known.add(path.component);
  }
  const others = paths.filter((path) => !pages.has(path));
  await mapConcurrently(others, inFlight, add);
  const inOrder = paths.flatMap((path) => pages.get(path) ?? []);
  parentPort?.postMessage(
    inOrder,
    inOrder.map(({ buffer }) => buffer),
  );
});
