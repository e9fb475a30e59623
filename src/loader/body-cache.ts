import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import type { Problem } from '../schema/problem.ts';
import { cacheFolder } from './folders.ts';
import { writeWhole } from './write-whole.ts';

/** What the cache keeps of one compiled article. */
export interface CachedBody {
  body: CompiledBody;
  /** What the body is about, for related articles; see `src/arabic/key-terms.ts`. */
  keyTerms: string[];
  /** Warnings: they must be said again at every build, compiled or not. */
  warnings: Problem[];
  /** The pictures that its HTML names, so that a changed one is noticed. */
  pictures: { src: string; digest: string }[];
}

/** A body's key: the digest of its source and of the compiler. */
export function bodyKey(source: string, compilerVersion: string): string {
  return createHash('sha256').update(compilerVersion).update('\0').update(source).digest('hex');
}

/** Folders of two letters keep any one folder small. */
function fileOf(key: string): string {
  return join(cacheFolder, 'bodies', key.slice(0, 2), `${key.slice(2)}.json`);
}

/** @returns What is kept under the key; nothing where there is none or it is damaged. */
export async function readCachedBody(key: string): Promise<CachedBody | undefined> {
  const file = fileOf(key);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    // Written by `writeCachedBody` under the digest of its inputs; damage shows as broken JSON.
    return JSON.parse(text) as CachedBody;
  } catch {
    await rm(file, { force: true });
    return undefined;
  }
}

export async function writeCachedBody(key: string, cached: CachedBody): Promise<void> {
  const file = fileOf(key);
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, JSON.stringify(cached));
}
