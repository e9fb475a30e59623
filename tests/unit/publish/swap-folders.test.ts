import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFolderFiles } from '../../../src/publish/folder-files.ts';
import { swapFolders } from '../../../src/publish/swap-folders.ts';

let root: string;
const at = (name: string) => join(root, name);
const lay = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), name);
  }
};
const files = (folder: string) => [...listFolderFiles(at(folder))].sort();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'maqalat-exchange-'));
  lay('dist/index.html', 'dist/old/a.html', 'dist/both/a.html');
  lay('draft/index.html', 'draft/new/b.html', 'draft/both/b.html');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('each folder gets what the other had, and the output the time of the draft', () => {
  const time = new Date('2024-05-01T10:00:00Z');
  utimesSync(at('draft'), time, time);
  const { ino } = statSync(at('dist'));
  swapFolders(at('dist'), at('draft'), at('aside'));
  expect(files('dist')).toEqual(['both/b.html', 'index.html', 'new/b.html']);
  expect(files('draft')).toEqual(['both/a.html', 'index.html', 'old/a.html']);
  expect(statSync(at('dist'))).toMatchObject({ ino, mtime: time });
});

test('both stay as they were where an entry cannot be moved', () => {
  // A folder that goes into itself is refused to every user, to root too.
  mkdirSync(at('draft/zz'));
  const before = [files('dist'), files('draft')];
  lay('dist/zz/x.html');
  expect(() => swapFolders(at('dist'), at('draft'), at('dist/zz/aside'))).toThrow();
  rmSync(at('dist/zz'), { recursive: true });
  expect([files('dist'), files('draft')]).toEqual(before);
});
