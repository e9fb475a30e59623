import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageRoutes, publicPaths } from '../../../scripts/check/site-files.ts';

const root = mkdtempSync(join(tmpdir(), 'maqalat-files-'));
for (const file of [
  'src/pages/index.astro',
  'src/pages/about.mdx',
  'src/pages/maps/sea.astro',
  'src/pages/[year]/list.astro',
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

test("the routes are the engine's and the owner's pages without a parameter", () => {
  const routes = pageRoutes(root);
  expect(routes).toEqual(
    expect.arrayContaining(['/', '/404/', '/about/', '/maps/sea/', '/rss.xml', '/tags/']),
  );
  expect(routes.filter((path) => /_|\[/.test(path))).toEqual([]);
  expect(new Set(routes).size).toBe(routes.length);
});

test('files of the public folder have their own path', async () => {
  expect((await publicPaths(root)).sort()).toEqual(['/favicon.svg', '/maps/sea.png']);
});

test('a site without such folders has the routes of the engine alone', async () => {
  expect(pageRoutes(join(root, 'nowhere'))).not.toContain('/about/');
  expect(await publicPaths(join(root, 'nowhere'))).toEqual([]);
});
