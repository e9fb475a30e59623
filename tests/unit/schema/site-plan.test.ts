import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { isReservedPath } from '../../../src/schema/reserved-paths.ts';
import {
  fillAddress,
  getKindAddress,
  listLinkedKinds,
  pageKinds,
  reservedFolders,
} from '../../../src/schema/site-plan.ts';

describe('the plan of the site', () => {
  test('has a line for every route file, and a file for every line', () => {
    const files = globSync('**/*.{astro,ts}', { cwd: 'src/routes' });
    const planned = pageKinds.flatMap(({ file, feed }) => (feed ? [file, feed] : [file]));
    expect(planned.toSorted()).toEqual(files.toSorted());
  });

  test.each(
    pageKinds.map(getKindAddress).filter((path) => !/\[|404/.test(path)),
  )('reserves %s', (path) => expect(isReservedPath(path)).toBe(true));

  test('reserves the folder of every list, and no folder of articles', () => {
    expect(reservedFolders).toContain('series');
    expect(reservedFolders).toContain('media');
    expect(isReservedPath('/2024/05/palm/')).toBe(false);
  });

  test('tells addresses from route files', () => {
    expect(getKindAddress({ file: 'index.astro' })).toBe('/');
    expect(getKindAddress({ file: 'search.astro' })).toBe('/search/');
    expect(getKindAddress({ file: 'tags/[tag]/[...page].astro' })).toBe('/tags/[tag]/');
    expect(getKindAddress({ file: 'corrections/[...page].astro' })).toBe('/corrections/');
    expect(getKindAddress({ file: 'rss.xml.ts' })).toBe('/rss.xml');
  });

  test('fills parameters in their order', () => {
    expect(fillAddress('/archive/[year]/[month]/', '2024', '05')).toBe('/archive/2024/05/');
  });

  test('links menus in their own order', () => {
    const paths = listLinkedKinds('ways').map(({ path }) => path);
    expect(paths).toEqual(['/sections/', '/tags/', '/archive/']);
  });

  test.each(['nav', 'footer', 'ways'] as const)('has no place of the menu %s twice', (menu) => {
    const places = pageKinds.flatMap((kind) => kind[menu] ?? []);
    expect(places).toEqual([...new Set(places)]);
  });
});
