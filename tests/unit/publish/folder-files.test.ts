import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFolderTimes, updateFolderFiles } from '../../../src/publish/folder-files.ts';
import { writeFiles } from '../../sites/content-folder.ts';

describe('a folder that was listed before', () => {
  const then = ['index.html', 'tags/index.html', 'tags/water/index.html'];
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'maqalat-folder-'));
    await writeFiles(root, Object.fromEntries(then.map((name) => [name, name])));
    const past = new Date('2024-05-01T08:00:00Z');
    for (const folder of ['', 'tags', 'tags/water']) await utimes(join(root, folder), past, past);
  });
  afterEach(() => rm(root, { recursive: true }));

  test('is listed again only where a folder has changed', async () => {
    const known = { files: then, folders: readFolderTimes(root, then) };
    await writeFile(join(root, 'tags/stranger.txt'), 'x');
    await writeFile(join(root, 'tags/water/stranger.txt'), 'x');
    expect([...updateFolderFiles(root, known, [])]).toEqual(then);
    expect([...updateFolderFiles(root, known, ['tags/water'])]).toEqual([
      ...then,
      'tags/water/stranger.txt',
    ]);
  });

  test('is listed whole where no folder of it is known', () => {
    const known = { files: [], folders: new Map() };
    expect([...updateFolderFiles(root, known, [])].sort()).toEqual(then);
  });

  test('is not asked for times that are known', () => {
    const times = readFolderTimes(root, [...then, 'gone/index.html'], new Map([['gone', 7]]));
    expect(times.get('gone')).toBe(7);
    expect(() => readFolderTimes(root, ['gone/index.html'])).toThrow(/ENOENT/);
  });
});
