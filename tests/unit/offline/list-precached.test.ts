import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listPrecached } from '../../../src/offline/list-precached.ts';

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'maqalat-precached-'));
});
afterEach(() => rm(dist, { recursive: true }));

const write = async (files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(dist, name), text);
  }
};

test('readers download nothing of the page for writers but what other pages share with it', async () => {
  await write({
    'base.1.js': 'import "./shared.3.js"',
    'desk.2.js': 'import "./shared.3.js"; new Worker("/_astro/desk-worker-4.js")',
    'desk-worker-4.js': 'import("./texts-5.js")',
    'texts-5.js': '',
    'shared.3.js': '',
    'article.6.css': '',
    'search-page.7.js': '',
    'arabic.8.txt': '',
  });
  expect(await listPrecached(dist)).toEqual(['article.6.css', 'base.1.js', 'shared.3.js']);
});
