import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import type { SearchDocument, StoredDocument } from '../../../src/search/document.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-index-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const shore: SearchDocument = {
  url: '/2024/07/shore/',
  title: 'الشّاطئ «البعيد»',
  text: 'مشى أحمدُ على الشاطئ، و<b>الموج</b> عالٍ.\nالجزر\nثم عاد في المساء.',
  headings: [{ id: 'ebb', text: 'الجزر', offset: 41 }],
  meta: { date: '8 يوليو 2024', section: 'علوم' },
  filters: { section: ['علوم'], tag: ['البحر', 'الرمل'], author: [], year: ['2024'] },
  published: Date.UTC(2024, 6, 8) / 1000,
};
const french: SearchDocument = {
  ...shore,
  url: '/2023/01/rivage/',
  title: 'Le rivage',
  text: 'La mer se retire.',
  headings: [],
};

const unpacked = async (...path: string[]) =>
  JSON.parse(gunzipSync(await readFile(join(folder, ...path))).toString());
const entry = async () => JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));

describe('a search index', () => {
  it('holds all articles, whatever their language, as one collection', async () => {
    expect(await buildSearchIndex({ documents: [shore, french], folder })).toEqual({
      documents: 2,
    });
    const languages = Object.values((await entry()).languages);
    expect(languages).toEqual([expect.objectContaining({ page_count: 2 })]);
  });

  it('shows articles in their own words, not in those that they are found by', async () => {
    await buildSearchIndex({ documents: [shore], folder });
    const [name = ''] = await readdir(join(folder, 'fragment'));
    const stored: StoredDocument = await unpacked('fragment', name);
    const { url, title, text, headings, meta } = shore;
    expect(stored).toEqual({ url, title, text, headings, meta });
  });

  it('names the file of an article anew when only its spelling changes', async () => {
    await buildSearchIndex({ documents: [shore], folder });
    const before = await readdir(join(folder, 'fragment'));
    await buildSearchIndex({ documents: [{ ...shore, title: 'الشاطئ البعيد' }], folder });
    expect(await readdir(join(folder, 'fragment'))).not.toEqual(before);
  });

  it('knows when each article was published', async () => {
    await buildSearchIndex({ documents: [shore], folder });
    const [fragment = ''] = await readdir(join(folder, 'fragment'));
    expect(await unpacked('dates')).toEqual([
      fragment.replace('.pf_fragment', ''),
      shore.published,
    ]);
  });

  it('is made of documents that come one after another, and tells of each', async () => {
    const told: number[] = [];
    async function* documents() {
      yield shore;
      yield french;
    }
    await buildSearchIndex({
      documents: documents(),
      folder,
      onProgress: (done) => told.push(done),
    });
    expect(told).toEqual([1, 2]);
  });

  it('is empty where there are no articles', async () => {
    expect(await buildSearchIndex({ documents: [], folder })).toEqual({ documents: 0 });
    expect((await entry()).languages).toEqual({});
  });

  it('takes the place of an earlier one, and has no file that the site does not use', async () => {
    await writeFile(join(folder, 'old.pf_index'), '');
    await buildSearchIndex({ documents: [shore], folder });
    const files = await readdir(folder);
    expect(files).toContain('pagefind.js');
    expect(files).not.toContain('old.pf_index');
    expect(files.filter((file) => /ui|highlight|worker/.test(file))).toEqual([]);
  });
});
