import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../loader/folders.ts';
import { markUsed } from '../loader/prune-files.ts';
import { writeAtomically } from '../loader/write-atomically.ts';
import { type CodePointRange, listCharacters, subsetRanges } from './core-characters.ts';
import type { Face } from './pairings.ts';

const { resolve } = createRequire(import.meta.url);

/** Cache folder of the font files. */
export const fontFolder = join(cacheFolder, 'fonts');

/**
 * Subsets a face's file through a cache, to its script's core or to other characters. All OpenType
 * features are kept: Arabic needs joining forms, ligatures and mark positioning. Hints are removed,
 * since no phone uses them.
 *
 * @param format `woff2` for browsers, `sfnt` (TrueType) for programs that read no WOFF2.
 * @param weight One weight of a variable font; by default the face's range.
 * @param ranges The characters to include, by default the core.
 * @returns Absolute path of the file; its name contains a digest of its content.
 * @throws When the package does not contain the font.
 */
export async function subsetFace(
  face: Face,
  format: 'woff2' | 'sfnt',
  weight?: number,
  ranges: readonly CodePointRange[] = subsetRanges(face),
): Promise<string> {
  const used = weight ?? (face.weight.includes(' ') ? undefined : Number(face.weight));
  const kept = isVariable(face) ? used : undefined;
  const characters = listCharacters(ranges);
  const original = await readFile(resolve(face.source));
  const { version } = JSON.parse(await readFile(resolve('subset-font/package.json'), 'utf8'));
  const digest = createHash('sha256')
    .update(original)
    .update(`${characters} ${format} ${version} ${kept ?? ''}`)
    .digest('hex')
    .slice(0, 8);
  // Short, because every page contains it.
  const file = join(fontFolder, `${face.script}-${digest}.${format === 'woff2' ? 'woff2' : 'ttf'}`);
  const known = await readFile(file).catch(() => undefined);
  if (known && known.length > 0) {
    await markUsed(file);
    return file;
  }
  const { default: subsetFont } = await import('subset-font');
  const subset = await subsetFont(original, characters, {
    targetFormat: format,
    noHinting: true,
    ...(kept !== undefined && { variationAxes: { wght: kept } }),
  });
  await mkdir(fontFolder, { recursive: true });
  await writeAtomically(file, subset);
  return file;
}

/** Fontsource names a variable font's file for its axis. */
function isVariable({ source }: Face): boolean {
  return source.includes('-wght-');
}
