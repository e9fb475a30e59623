import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getDayInZone } from '../../../src/arabic/dates.ts';
import { slugify } from '../../../src/arabic/slug.ts';
import { shortDigest } from '../digest.ts';

/** `YYYY/MM`, the month in which readers of the site see an article published. */
export function monthFolder(published: Date, timeZone: string): string {
  const { year, month } = getDayInZone(published, timeZone);
  return `${String(year).padStart(4, '0')}/${String(month).padStart(2, '0')}`;
}

/**
 * A path below the articles' folder that no article has yet: `2024/07/al-bayt-al-abyad.mdx`, or
 * `…/al-bayt-al-abyad/index.mdx` for one with pictures beside it.
 *
 * @param folder Absolute path of the articles' folder.
 * @param month `YYYY/MM`.
 * @param name What the slug is made of; one without a letter or digit gives its digest.
 * @param hasPictures Whether files lie beside it.
 * @param isTaken Whether a path was given out in this run already.
 * @returns The path, and the slug that another article had already.
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

/** A run that was killed may have left pictures, but never an article without them. */
function isLeftover(folder: string): boolean {
  if (!existsSync(folder)) return true;
  try {
    return readdirSync(folder).every((name) => /\.(?:jpg|png|webp|gif|avif|svg|tiff)$/.test(name));
  } catch {
    return false;
  }
}
