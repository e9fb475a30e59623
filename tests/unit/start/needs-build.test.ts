import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { needsBuild } from '../../../scripts/start/needs-build.ts';
import { nextPublishText } from '../../../src/loader/next-publish.ts';

let folder: string;
const at = (path: string, time: number) => utimesSync(join(folder, path), time, time);
const address = 'https://example.org/a/';
const front = `<link rel="canonical" href="${address}">`;
const check = (changes: { address?: string; now?: Date } = {}) =>
  needsBuild({
    address,
    now: new Date('2030-01-05T08:00:00Z'),
    output: join(folder, 'dist'),
    sources: ['content', 'config.mjs', 'absent'].map((name) => join(folder, name)),
    ...changes,
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maqalat-needs-'));
  mkdirSync(join(folder, 'dist'));
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  for (const file of ['dist/index.html', 'content/articles/a.mdx', 'config.mjs']) {
    writeFileSync(join(folder, file), file.endsWith('.html') ? front : '');
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

  test('where it was built for another address', async () => {
    expect(await check({ address: 'https://example.org/' })).toBe(true);
  });

  test('once an article is due, and not before', async () => {
    const next = new Date('2030-01-05T07:59:59Z');
    writeFileSync(join(folder, 'dist/next-publish.json'), nextPublishText({ count: 1, next }));
    at('dist', 2000);
    expect(await check({ now: new Date('2030-01-05T07:59:58Z') })).toBe(false);
    expect(await check({ now: next })).toBe(true);
  });

  test.each([
    '',
    '[]',
    '{"nextPublish":null}',
  ])('not for a schedule that reads %s', async (text) => {
    writeFileSync(join(folder, 'dist/next-publish.json'), text);
    at('dist', 2000);
    expect(await check()).toBe(false);
  });
});
