import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { needsBuild } from '../../../scripts/start/needs-build.ts';

let folder: string;
const at = (path: string, time: number) => utimesSync(join(folder, path), time, time);
const check = () =>
  needsBuild({
    output: join(folder, 'dist'),
    sources: ['content', 'config.mjs', 'absent'].map((name) => join(folder, name)),
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maqalat-needs-'));
  mkdirSync(join(folder, 'dist'));
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  for (const file of ['dist/index.html', 'content/articles/a.mdx', 'config.mjs']) {
    writeFileSync(join(folder, file), '');
  }
  for (const path of ['content/articles/a.mdx', 'content/articles', 'content', 'config.mjs']) {
    at(path, 1000);
  }
  // A page that stays is older than the build.
  at('dist/index.html', 500);
  at('dist', 2000);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a site needs to be built', () => {
  test('not where nothing changed since', async () => {
    expect(await check()).toBe(false);
  });

  test('where there is none', async () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(await check()).toBe(true);
  });

  test.each(['content/articles/a.mdx', 'config.mjs'])('where %s is newer', async (path) => {
    at(path, 3000);
    expect(await check()).toBe(true);
  });

  test('where a file was deleted', async () => {
    rmSync(join(folder, 'content/articles/a.mdx'));
    expect(await check()).toBe(true);
  });
});
