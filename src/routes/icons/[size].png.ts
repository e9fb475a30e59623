import { hash } from 'node:crypto';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readMark } from '../../brand/favicon.ts';
import { iconSizes } from '../../seo/web-manifest.ts';
import { site } from '../../site/settings.ts';

const background = site.design.light.paper;

export const getStaticPaths = (async () => {
  const cacheKey = hash('sha256', await readMark());
  return iconSizes.map((size) => ({ params: { size: String(size) }, props: { size }, cacheKey }));
}) satisfies GetStaticPaths;

/** The site's mark with the margin that maskable icons need. */
export const GET: APIRoute<{ size: number }> = async ({ props: { size } }) => {
  const { default: sharp } = await import('sharp');
  const mark = Math.round(size * 0.6);
  const margin = Math.round((size - mark) / 2);
  const drawing = await sharp(await readMark(), { density: 1200 })
    .resize(mark, mark, { fit: 'contain', background })
    .toBuffer();
  const icon = await sharp({
    create: { width: size, height: size, channels: 3, background },
  })
    .composite([{ input: drawing, left: margin, top: margin }])
    .png()
    .toBuffer();
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
};
