import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../loader/folders.ts';
import { isAlive } from './is-alive.ts';
import { loadRenderer, type Renderer } from './renderer.ts';

/** In the folder of a compiled renderer; whatever else is there is for browsers. */
export const serverFolder = 'server';

/**
 * Uses the renderer of an earlier build where its code is the same; otherwise has one compiled.
 * Compiling takes seconds, whatever the size of the site, and an edit changes no code.
 *
 * @param store Absolute path of the folder where renderers wait for the next build.
 * @param version Of the code.
 * @param use What to do with the pages.
 * @returns The folder of the files that pages need in a browser.
 */
export async function withRenderer(
  store: string,
  version: string,
  use: (renderer: Renderer) => Promise<void>,
): Promise<string> {
  const kept = join(store, version);
  if (existsSync(kept)) {
    await use(await loadRenderer(join(kept, serverFolder)));
    return kept;
  }
  const draft = await compileFolder();
  // Loading Astro alone takes longer than publishing an edit.
  const { compileRenderer } = await import('./compile-renderer.ts');
  const mayBeKept = await compileRenderer(draft, use);
  if (!mayBeKept) return draft;
  await mkdir(store, { recursive: true });
  await rename(draft, kept);
  const others = (await readdir(store)).filter((name) => name !== version);
  await Promise.all(others.map((name) => rm(join(store, name), { recursive: true, force: true })));
  return kept;
}

/** A free folder of this process; what ended processes left is removed. */
async function compileFolder(): Promise<string> {
  const parent = join(cacheFolder, 'compile');
  await mkdir(parent, { recursive: true });
  const ended = (await readdir(parent)).filter((pid) => !isAlive(Number(pid)));
  await Promise.all(ended.map((pid) => rm(join(parent, pid), { recursive: true })));
  return join(parent, String(process.pid));
}
