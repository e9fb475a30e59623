import { parentPort, workerData } from 'node:worker_threads';
import type { Content } from '../loader/content.ts';
import { setContent } from '../loader/current-content.ts';
import { mapConcurrently } from '../loader/map-concurrently.ts';
import { loadRenderer, type PagePath } from './renderer.ts';
import { writeConcurrency } from './write-pages.ts';

/** Worker data of a rendering thread. */
export interface RenderThreadData {
  /** Absolute path of the compiled renderer. */
  renderer: string;
  content: Content;
}

/* Worker thread that renders pages; `write-pages.ts` starts it. */
const { renderer: folder, content } = workerData as RenderThreadData;
setContent(content);
const renderer = loadRenderer(folder);
/** The first render of each route. */
const firsts = new Map<string, ReturnType<typeof render>>();
parentPort?.on('message', async (paths: readonly PagePath[]) => {
  const pages = await mapConcurrently(paths, writeConcurrency, renderInTurn);
  parentPort?.postMessage(
    pages,
    pages.map(({ buffer }) => buffer),
  );
});

/**
 * Astro caches a route's paths after its first page; concurrent pages before that would compute
 * them again.
 */
async function renderInTurn(path: PagePath) {
  const first = firsts.get(path.component);
  if (first) {
    await first;
    return render(path);
  }
  const page = render(path);
  firsts.set(path.component, page);
  return page;
}

async function render(path: PagePath) {
  return (await renderer).render(path);
}
