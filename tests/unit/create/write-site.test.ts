import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderNotEmptyError, writeSite } from '../../../scripts/create/write-site.ts';

const files = new Map([
  ['content/tags.yaml', '{}\n'],
  ['README.md', '# دفتر\n'],
]);
let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'write-site-'));
});
afterEach(() => rm(parent, { recursive: true }));

test('a missing folder is made, with its parents', async () => {
  const folder = join(parent, 'a', 'b');
  await writeSite(folder, files);
  expect(await readFile(join(folder, 'content', 'tags.yaml'), 'utf8')).toBe('{}\n');
  expect(await readdir(join(parent, 'a'))).toEqual(['b']);
});

test('a folder that holds a repository and nothing else keeps it', async () => {
  await mkdir(join(parent, 'site', '.git'), { recursive: true });
  await writeSite(join(parent, 'site'), files);
  expect((await readdir(join(parent, 'site'))).sort()).toEqual(['.git', 'README.md', 'content']);
});

test('a folder that is not empty stays as it was, and is named with what it holds', async () => {
  const folder = join(parent, 'site');
  await mkdir(folder);
  await writeFile(join(folder, 'README.md'), 'mine');
  const writing = writeSite(folder, files);
  await expect(writing).rejects.toBeInstanceOf(FolderNotEmptyError);
  await expect(writing).rejects.toMatchObject({ entries: ['README.md'] });
  expect(await readdir(folder)).toEqual(['README.md']);
  expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('mine');
});

test('where a file cannot be written nothing is left', async () => {
  const broken = new Map([...files, ['README.md/below-a-file.md', '']]);
  await expect(writeSite(join(parent, 'site'), broken)).rejects.toThrow();
  expect(await readdir(parent)).toEqual([]);
});
