import { lstat, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { reason } from '../reason.ts';

/** A file to import, or why what was named is none. */
export type FoundSource =
  | { path: string; root: string; size: number; refusal?: undefined }
  | { path: string; size: 0; refusal: ImportReason };

/** What stands in folders beside articles and is no article: pictures, styles, scripts, media. */
const companions =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|js|mjs|map|woff2?|ttf|otf|eot|mp[34]|m4a|webm|ogg|wav|pdf|lock|toml|ya?ml|scss|sass|less)$/i;

/**
 * The files that the words of a command line mean: files as they are named, folders with all below
 * them, globs. Links are followed where they stay within what was named.
 *
 * @param operands As typed.
 * @returns Each file once, folders in the order of their names; companions of articles are left out
 *   unless named themselves.
 */
export async function findSources(operands: readonly string[]): Promise<FoundSource[]> {
  const seen = new Set<string>();
  const sources: FoundSource[] = [];
  for (const operand of operands) {
    for await (const found of findOne(operand)) {
      const key = resolve(found.path);
      if (seen.has(key)) continue;
      seen.add(key);
      sources.push(found);
    }
  }
  return sources;
}

async function* findOne(operand: string): AsyncGenerator<FoundSource> {
  const stats = await lstat(operand).catch((error: NodeJS.ErrnoException) => error);
  if (!(stats instanceof Error)) {
    const target = stats.isSymbolicLink() ? await realpath(operand).catch(() => operand) : operand;
    const isFolder = (await lstat(target).catch(() => stats)).isDirectory();
    if (isFolder) yield* within(operand, '**/*');
    else {
      const { size } = await stat(operand).catch(() => ({ size: 0 }));
      yield { path: operand, root: dirname(resolve(operand)), size };
    }
    return;
  }
  if (stats.code === 'ENOENT' && isDynamicPattern(operand)) {
    yield* within(process.cwd(), operand.split(sep).join('/'), operand);
    return;
  }
  const why =
    stats.code === 'ENOENT'
      ? reason('file-missing', {})
      : reason('unreadable-file', { reason: stats.message });
  yield { path: operand, size: 0, refusal: why };
}

async function* within(
  folder: string,
  pattern: string,
  shown: string = folder,
): AsyncGenerator<FoundSource> {
  const files = await glob(pattern, {
    cwd: folder,
    followSymbolicLinks: false,
    onlyFiles: false,
    expandDirectories: false,
  });
  const root = resolve(folder);
  const realRoot = await realpath(root);
  const shownRoot = relative(process.cwd(), root);
  let isEmpty = true;
  for (const file of files.sort()) {
    if (file.endsWith('/') || companions.test(file) || /_files\//.test(file)) continue;
    const path = resolve(root, file);
    const name = shownRoot.startsWith('..') ? path : relative(process.cwd(), path);
    const stats = await lstat(path).catch(() => undefined);
    if (!stats || stats.isDirectory()) continue;
    isEmpty = false;
    if (stats.isSymbolicLink()) {
      const real = await realpath(path).catch(() => undefined);
      if (real === undefined || !real.startsWith(`${realRoot}${sep}`)) {
        yield { path: name, size: 0, refusal: reason('link-outside', {}) };
        continue;
      }
      if ((await lstat(real)).isDirectory()) continue;
    }
    yield { path: name, root, size: stats.size };
  }
  if (isEmpty) yield { path: shown, size: 0, refusal: reason('nothing-found', {}) };
}
