import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { type IndexSite, indexSite } from './index-site.ts';
import { french, shore } from './search-documents.ts';

let site: IndexSite;
beforeEach(async () => {
  site = await indexSite();
});
afterEach(() => site[Symbol.asyncDispose]());

const manifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(site.folder, 'manifest.json'), 'utf8'));
const bundleName = async () => (await manifest()).bundles[0]?.name ?? '';

describe('a search index', () => {
  it('holds all articles, whatever their language, as one collection', async () => {
    const built = await buildSearchIndex({ documents: [shore, french], folder: site.folder });
    expect(built).toEqual({ documents: 2 });
    expect((await manifest()).bundles).toEqual([{ name: expect.any(String), documents: 2 }]);
  });

  it('names its folder anew when only the spelling of an article changes', async () => {
    await buildSearchIndex({ documents: [shore], folder: site.folder });
    const before = await bundleName();
    const respelt = { ...shore, title: 'الشاطئ البعيد' };
    await buildSearchIndex({ documents: [respelt], folder: site.folder });
    expect(await bundleName()).not.toBe(before);
  });

  it('is the same to the last byte when it is made again', async () => {
    const files = async () => {
      await buildSearchIndex({ documents: [shore, french], folder: site.folder });
      const names = await readdir(site.folder, { recursive: true, withFileTypes: true });
      const paths = names
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name));
      return Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'base64')]));
    };
    expect(await files()).toEqual(await files());
  });

  it('is made of documents that come one after another, and tells of each', async () => {
    const told: number[] = [];
    async function* documents() {
      yield shore;
      yield french;
    }
    const onProgress = (done: number) => told.push(done);
    await buildSearchIndex({ documents: documents(), folder: site.folder, onProgress });
    expect(told).toEqual([1, 2]);
  });

  it('is empty where there are no articles', async () => {
    expect(await buildSearchIndex({ documents: [], folder: site.folder })).toEqual({
      documents: 0,
    });
    expect((await manifest()).bundles).toEqual([]);
  });

  it('takes the place of an earlier one', async () => {
    await writeFile(join(site.folder, 'old.pf_index'), '');
    await buildSearchIndex({ documents: [shore], folder: site.folder });
    expect((await readdir(site.folder)).sort()).toEqual(['bundles', 'manifest.json']);
    expect(await readdir(join(site.folder, 'bundles'))).toEqual([await bundleName()]);
  });
});
