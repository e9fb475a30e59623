import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageRoutes, publicPaths } from '../../../scripts/check/site-files.ts';

const root = mkdtempSync(join(tmpdir(), 'maqalat-files-'));
for (const file of [
  'src/pages/index.astro',
  'src/pages/about.mdx',
  'src/pages/404.astro',
  'src/pages/tags/index.astro',
  'src/pages/tags/[tag]/[...page].astro',
  'src/pages/rss.xml.ts',
  'src/pages/_alias.ts',
  'src/pages/_parts/note.mdx',
  'public/favicon.svg',
  'public/maps/sea.png',
]) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), '');
}
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('pages without a parameter in their name are routes', async () => {
  expect((await pageRoutes(root)).sort()).toEqual(['/', '/404/', '/about/', '/rss.xml', '/tags/']);
});

test('files of the public folder have their own path', async () => {
  expect((await publicPaths(root)).sort()).toEqual(['/favicon.svg', '/maps/sea.png']);
});

test('a project without such folders has none', async () => {
  expect(await pageRoutes(join(root, 'nowhere'))).toEqual([]);
  expect(await publicPaths(join(root, 'nowhere'))).toEqual([]);
});
