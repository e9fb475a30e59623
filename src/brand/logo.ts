import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { writeAtomically } from '../loader/write-atomically.ts';
import type { Scheme } from '../settings/palette.ts';
import { site } from '../site/settings.ts';
import { sanitizeDrawing } from './sanitize-drawing.ts';

/** A picture of the logo. */
interface LogoFile {
  scheme: Scheme;
  /** Absolute path of the file to publish. */
  file: string;
  /** Pixels, to reserve its space. */
  width: number;
  height: number;
}

/**
 * Prepares the logo files.
 *
 * @param folder Absolute path of an existing folder for sanitized SVG files.
 * @returns None, one for both schemes, or one for each.
 * @throws Error if a file is no picture.
 */
export async function prepareLogo(folder: string): Promise<LogoFile[]> {
  const named = { light: site.logo, dark: site.logo && site.logoDark };
  const files: LogoFile[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    const path = named[scheme];
    if (path === undefined) continue;
    const isDrawing = extname(path).toLowerCase() === '.svg';
    const file = isDrawing ? join(folder, `logo-${scheme}.svg`) : resolve(path);
    if (isDrawing)
      await writeAtomically(file, await sanitizeDrawing(await readFile(resolve(path), 'utf8')));
    const { width, height } = await sharp(file).metadata();
    files.push({ scheme, file, width, height });
  }
  return files;
}
