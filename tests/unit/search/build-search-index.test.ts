import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { type IndexSite, indexSite } from './index-site.ts';
import { french, indexed, shore } from './search-documents.ts';

let site: IndexSite;
beforeEach(async () => {
  site = await indexSite();
});
afterEach(() => site[Symbol.asyncDispose]());

const build = (documents: readonly SearchDocument[], onProgress = (_done: number) => {}) =>
  buildSearchIndex({ ...site, documents: indexed(documents), onProgress });
const manifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(site.folder, 'manifest.json'), 'utf8'));
const bundleName = async () => (await manifest()).bundles[0]?.name ?? '';

describe('a search index', () => {
  it('holds all articles, whatever their language, as one collection', async () => {
    const built = await build([shore, french]);
    expect(built).toMatchObject({ documents: 2, written: 2 });
    expect((await manifest()).bundles).toEqual([
      {
        name: expect.any(String),
        documents: 2,
        dead: [],
        meta: expect.any(Number),
        head: expect.any(Number),
      },
    ]);
  });

  it('names its folder anew when only the spelling of an article changes', async () => {
    await build([shore]);
    const before = await bundleName();
    const respelt = { ...shore, title: 'الشاطئ البعيد' };
    await build([respelt]);
    expect(await bundleName()).not.toBe(before);
  });

  it('is the same to the last byte when it is made again', async () => {
    const files = async () => {
      await build([shore, french]);
      const names = await readdir(site.folder, { recursive: true, withFileTypes: true });
      const paths = names
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name));
      return Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'base64')]));
    };
    expect(await files()).toEqual(await files());
  });

  it('reports the size of each of its files, written or reused', async () => {
    await build([shore]);
    const { sizes } = await build([shore, french]);
    const entries = await readdir(site.folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name));
    const stats = await Promise.all(
      files.map(async (file) => [relative(site.folder, file), (await stat(file)).size] as const),
    );
    expect(new Map(sizes)).toEqual(new Map(stats));
    expect(sizes).toHaveLength(files.length);
  });

  it('tells of each document that it writes', async () => {
    const told: number[] = [];
    await build([shore, french], (done) => told.push(done));
    expect(told).toEqual([1, 2]);
  });

  it('is empty where there are no articles', async () => {
    expect(await build([])).toMatchObject({ documents: 0, written: 0 });
    expect((await manifest()).bundles).toEqual([]);
  });

  it('takes the place of an earlier one', async () => {
    await mkdir(site.folder, { recursive: true });
    await writeFile(join(site.folder, 'old.pf_index'), '');
    await build([shore]);
    const names = await readdir(site.folder);
    expect(names).not.toContain('old.pf_index');
    expect(names).toEqual(expect.arrayContaining(['bundles', 'manifest.json']));
    expect(await readdir(join(site.folder, 'bundles'))).toEqual([await bundleName()]);
  });
});
