import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dayInZone } from '../../../src/arabic/dates.ts';
import { slugify } from '../../../src/arabic/slug.ts';
import { shortDigest } from '../digest.ts';

/** `YYYY/MM`, the month in which readers of the site see an article published. */
export function monthFolder(published: Date, timeZone: string): string {
  const { year, month } = dayInZone(published, timeZone);
  return `${String(year).padStart(4, '0')}/${String(month).padStart(2, '0')}`;
}

/**
 * A path below the articles' folder that no article has yet: `2024/07/al-bayt-al-abyad.mdx`.
 *
 * @param folder Absolute path of the articles' folder.
 * @param month `YYYY/MM`.
 * @param title What the slug is made of; a title without a letter or digit gives its digest.
 * @param isTaken Whether a path was given out in this run already.
 */
export function freeTarget(
  folder: string,
  month: string,
  title: string,
  isTaken: (file: string) => boolean,
): string {
  const base = slugify(title) || `article-${shortDigest(title).slice(0, 8)}`;
  for (let number = 1; ; number += 1) {
    const stem = join(folder, month, number === 1 ? base : `${base}-${number}`);
    // A folder of that name holds the same address as `index.mdx`.
    const isFree = !isTaken(`${stem}.mdx`) && !existsSync(`${stem}.mdx`) && !existsSync(stem);
    if (isFree) return `${stem}.mdx`;
  }
}
