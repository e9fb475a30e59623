import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search/build-index.ts';

const articles = '<[0-9]:4>/<[0-9]:2>/*/index.html';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-index-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function page(path: string, body: string): Promise<void> {
  await mkdir(join(folder, path), { recursive: true });
  const html = `<!doctype html><html lang="ar"><body>${body}</body></html>`;
  await writeFile(join(folder, path, 'index.html'), html);
}

const build = (glob = articles) => buildIndex({ folder, glob, language: 'ar' });
const languages = async () =>
  JSON.parse(await readFile(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')).languages;

describe('the search index', () => {
  it('holds the articles, whatever their language, and no other page', async () => {
    await page('2024/07/shore', '<main data-pagefind-body><h1>الشاطئ</h1></main>');
    await page('2023/01/rivage', '<main lang="fr" data-pagefind-body><h1>Rivage</h1></main>');
    await page('tags', '<main data-pagefind-body><h1>وسوم</h1></main>');
    expect(await build()).toBe(2);
    expect(Object.keys(await languages())).toEqual(['ar']);
    expect((await languages()).ar.page_count).toBe(2);
  });

  it('is empty, not the whole site, where there are no articles', async () => {
    await page('tags', '<h1>وسوم</h1>');
    expect(await build()).toBe(0);
    expect(await languages()).toEqual({});
  });

  it('takes the place of an earlier one, and has no file that the site does not use', async () => {
    await mkdir(join(folder, 'pagefind'));
    await writeFile(join(folder, 'pagefind', 'old.pf_index'), '');
    await page('2024/07/shore', '<main data-pagefind-body><h1>الشاطئ</h1></main>');
    await build();
    const files = await readdir(join(folder, 'pagefind'));
    expect(files).toContain('pagefind.js');
    expect(files).not.toContain('old.pf_index');
    expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
  });

  it('fails in Pagefind’s own words', async () => {
    await expect(build('[')).rejects.toThrow(/glob/);
  });
});
