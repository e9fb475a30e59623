import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { mostRenderers } from '../loader/cache-limits.ts';
import { cacheFolder } from '../loader/folders.ts';
import { markUsed, pruneEntries } from '../loader/prune-files.ts';
import { isProcessAlive } from './is-process-alive.ts';
import { loadRenderer, type Renderer } from './renderer.ts';

/** Folder inside a compiled renderer; all other files there are for browsers. */
export const serverFolder = 'server';

/**
 * Reuses the renderer of an earlier build if its code is unchanged; otherwise compiles one.
 * Compiling takes seconds at any site size, and an edit of content changes no code.
 *
 * @param store Absolute path of the renderer cache.
 * @param version Version of the code: the cache key.
 * @param use Called with the renderer.
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
  const draft = await claimCompileFolder();
  // Loading Astro alone takes longer than publishing an edit.
  const { compileRenderer } = await import('./compile-renderer.ts');
  const mayBeKept = await compileRenderer(draft, use);
  if (!mayBeKept) return draft;
  await mkdir(store, { recursive: true });
  // A concurrent build may have finished the same one first; its pages may be in use.
  await rename(draft, kept).catch(() => rm(draft, { recursive: true, force: true }));
  if (!existsSync(kept)) throw new Error(`${kept} cannot be written`);
  await pruneEntries(store, mostRenderers);
  return kept;
}

/**
 * Cache key of a renderer. It links to the packages of the project that compiled it
 * (`compile-renderer.ts`), so another project with the same cache folder has its own.
 *
 * @param packages Absolute path of the project's `node_modules`.
 */
export function rendererName(version: string, packages: string): string {
  const real = existsSync(packages) ? realpathSync(packages) : packages;
  const place = createHash('sha256').update(`${packages} ${real}`).digest('hex').slice(0, 8);
  return `${version}-${place}`;
}

/** Claims a temp folder for this process, and removes those of ended processes. */
async function claimCompileFolder(): Promise<string> {
  const parent = join(cacheFolder, 'compile');
  await mkdir(parent, { recursive: true });
  const ended = (await readdir(parent)).filter((pid) => !isProcessAlive(Number(pid)));
  await Promise.all(ended.map((pid) => rm(join(parent, pid), { recursive: true, force: true })));
  return join(parent, String(process.pid));
}
