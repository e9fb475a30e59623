import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mostRenderers } from '../loader/cache-limits.ts';
import { cacheFolder } from '../loader/folders.ts';
import { markUsed, pruneEntries } from '../loader/prune-files.ts';
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
  const kept = join(store, rendererName(version, resolve('node_modules')));
  if (existsSync(kept)) {
    await markUsed(kept);
    await use(await loadRenderer(join(kept, serverFolder)));
    return kept;
  }
  const draft = await compileFolder();
  // Loading Astro alone takes longer than publishing an edit.
  const { compileRenderer } = await import('./compile-renderer.ts');
  const mayBeKept = await compileRenderer(draft, use);
  if (!mayBeKept) return draft;
  await mkdir(store, { recursive: true });
  // Another build may have been first with the same; its pages may be on their way.
  await rename(draft, kept).catch(() => rm(draft, { recursive: true, force: true }));
  if (!existsSync(kept)) throw new Error(`${kept} cannot be written`);
  await pruneEntries(store, mostRenderers);
  return kept;
}

/**
 * A renderer finds packages where it was compiled (`compile-renderer.ts` links them), so a project that
 * shares the cache from another folder has one of its own.
 *
 * @param packages Absolute path of the project's `node_modules`.
 */
export function rendererName(version: string, packages: string): string {
  const real = existsSync(packages) ? realpathSync(packages) : packages;
  const place = createHash('sha256').update(`${packages} ${real}`).digest('hex').slice(0, 8);
  return `${version}-${place}`;
}

/** A free folder of this process; what ended processes left is removed. */
async function compileFolder(): Promise<string> {
  const parent = join(cacheFolder, 'compile');
  await mkdir(parent, { recursive: true });
  const ended = (await readdir(parent)).filter((pid) => !isAlive(Number(pid)));
  await Promise.all(ended.map((pid) => rm(join(parent, pid), { recursive: true, force: true })));
  return join(parent, String(process.pid));
}
