import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { reason } from '../../../src/convert/reason.ts';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { shownPath } from '../../../src/loader/folders.ts';

/** A file to import, or why an operand gives none. */
export type FoundSource =
  | { path: string; root: string; size: number; refusal?: undefined }
  | { path: string; size: 0; refusal: ImportReason };

/** Files in folders of articles that are not articles: pictures, styles, scripts, media. */
const companions =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|css|js|mjs|map|woff2?|ttf|otf|eot|mp[34]|m4a|webm|ogg|wav|pdf|lock|toml|ya?ml|scss|sass|less)$/i;

/**
 * Finds the files of command-line operands: files as named, folders with all files below
 * them, globs. Symbolic links are followed where they stay inside the operand.
 *
 * @param operands As typed.
 * @returns Each file once, folders sorted by name; companion files of articles are skipped
 *   unless they are operands themselves.
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
  const stats = await stat(operand).catch((error: NodeJS.ErrnoException) => error);
  if (!(stats instanceof Error)) {
    if (!stats.isDirectory())
      yield { path: operand, root: dirname(resolve(operand)), size: stats.size };
    else yield* refuseIfEmpty(findInFolder(resolve(operand)), operand);
  } else if (stats.code === 'ENOENT' && isDynamicPattern(operand)) {
    yield* refuseIfEmpty(findMatches(operand), operand);
  } else {
    const details = { reason: stats.message };
    const missing = stats.code === 'ENOENT';
    const refusal = missing ? reason('file-missing', {}) : reason('unreadable-file', details);
    yield { path: operand, size: 0, refusal };
  }
}

async function* refuseIfEmpty(
  found: AsyncGenerator<FoundSource>,
  operand: string,
): AsyncGenerator<FoundSource> {
  let isEmpty = true;
  for await (const each of found) {
    isEmpty = false;
    yield each;
  }
  if (isEmpty) yield { path: operand, size: 0, refusal: reason('nothing-found', {}) };
}

/** Files that Google Takeout adds to a blog's texts. */
const besideBlog = /^(?:settings\.csv|theme-\w+\.(?:html|xml))$/;

/** Finds all files below a folder, without the asset folders of saved pages (`page_files/`). */
async function* findInFolder(root: string, folder: string = root): AsyncGenerator<FoundSource> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => error);
  if (entries instanceof Error) {
    const refusal = reason('unreadable-file', { reason: entries.message });
    yield { path: shownPath(folder), size: 0, refusal };
    return;
  }
  const isBlog = entries.some(({ name }) => name === 'feed.atom');
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || companions.test(entry.name)) continue;
    if (isBlog && besideBlog.test(entry.name)) continue;
    if (entry.isDirectory()) {
      if (!entry.name.endsWith('_files')) yield* findInFolder(root, path);
    } else if (entry.isFile() || entry.isSymbolicLink()) yield* fileIn(root, path);
  }
}

async function* fileIn(root: string, path: string): AsyncGenerator<FoundSource> {
  const shown = relative(process.cwd(), path);
  const name = shown.startsWith('..') ? path : shown;
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !real.startsWith(`${await realpath(root)}${sep}`)) {
    yield { path: name, size: 0, refusal: reason('link-outside', {}) };
    return;
  }
  const { size, isFile } = await stat(real).then((stats) => ({
    size: stats.size,
    isFile: stats.isFile(),
  }));
  if (isFile) yield { path: name, root, size };
}

async function* findMatches(pattern: string): AsyncGenerator<FoundSource> {
  const options = { followSymbolicLinks: false, expandDirectories: false, absolute: true };
  const files = await glob(pattern.split(sep).join('/'), options);
  const parts = resolve(pattern).split(sep);
  const root =
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join(sep) || sep;
  for (const file of files.sort()) if (!companions.test(file)) yield* fileIn(root, file);
}
