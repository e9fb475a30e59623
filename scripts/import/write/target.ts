import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slugify } from '../../../src/arabic/slug.ts';
import { shortDigest } from '../digest.ts';

/**
 * Finds a free path below the articles' folder: `2024/07/al-bayt-al-abyad.mdx`, or
 * `…/al-bayt-al-abyad/index.mdx` for one with pictures beside it.
 *
 * @param folder Absolute path of the articles' folder.
 * @param month `YYYY/MM`.
 * @param name The source of the slug; a name without a letter or digit gives its digest.
 * @param hasPictures Whether picture files go beside it.
 * @param isTaken Whether this run already uses a path.
 * @returns The path, and the preferred slug where another article already has it.
 */
export function freeTarget(
  folder: string,
  month: string,
  name: string,
  hasPictures: boolean,
  isTaken: (file: string) => boolean,
): { file: string; takenSlug?: string | undefined } {
  const base = slugify(name) || `article-${shortDigest(name).slice(0, 8)}`;
  for (let number = 1; ; number += 1) {
    const stem = join(folder, month, number === 1 ? base : `${base}-${number}`);
    const [alone, inFolder] = [`${stem}.mdx`, join(stem, 'index.mdx')];
    // A folder of that name holds the same address as `index.mdx`.
    const isFree = !isTaken(alone) && !isTaken(inFolder) && !existsSync(alone) && isLeftover(stem);
    if (!isFree) continue;
    return { file: hasPictures ? inFolder : alone, takenSlug: number > 1 ? base : undefined };
  }
}

/** A killed run may leave pictures without their article, never an article without its pictures. */
function isLeftover(folder: string): boolean {
  if (!existsSync(folder)) return true;
  try {
    return readdirSync(folder).every((name) => /\.(?:jpg|png|webp|gif|avif|svg|tiff)$/.test(name));
  } catch {
    return false;
  }
}
