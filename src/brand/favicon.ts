import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { engineRoot } from '../site/engine-files.ts';
import { site } from '../site/settings.ts';
import { sanitizeDrawing } from './sanitize-drawing.ts';

/** Pixels of a PNG favicon: enough for a tab on a high-density screen. */
const favicon = 128;

/** The owner's file in `public/` overrides the setting. */
function findFavicon(): string {
  const published = resolve('public/favicon.svg');
  if (existsSync(published)) return published;
  return site.favicon ? resolve(site.favicon) : join(engineRoot, 'src/brand/favicon.svg');
}

/** Reads the site's mark: an SVG or PNG file. */
export function readMark(): Promise<Buffer> {
  return readFile(findFavicon());
}

/**
 * The site's mark as `/favicon.svg`. A PNG is wrapped in an SVG, so that there is one address.
 *
 * @returns The SVG's text.
 */
export async function faviconSvg(): Promise<string> {
  const file = findFavicon();
  const bytes = await readMark();
  if (!site.favicon || file !== resolve(site.favicon)) return bytes.toString('utf8');
  if (extname(file).toLowerCase() === '.svg') return sanitizeDrawing(bytes.toString('utf8'));
  const box = { width: favicon, height: favicon, fit: 'contain' } as const;
  const { default: sharp } = await import('sharp');
  const picture = await sharp(bytes)
    .resize({ ...box, background: 'transparent' })
    .png()
    .toBuffer();
  const side = `width="${favicon}" height="${favicon}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${favicon} ${favicon}"><image ${side} href="data:image/png;base64,${picture.toString('base64')}"/></svg>`;
}
