import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { commandFile, demoSite } from '../../sites/demo-site.ts';
import { readTree, siteFolders, writeTree } from './site-folders.ts';

/** Runs the command in English, one minute after another. */
function publishChanges(cacheFile: string, args: readonly string[], minute = 0) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [commandFile, 'publish-changes', ...args],
    {
      cwd: demoSite,
      encoding: 'utf8',
      env: {
        ...process.env,
        CACHE_DIR: join(dirname(cacheFile), 'cache'),
        MAQALAT_LANG: 'en',
        BUILD_TIME: `2026-03-01T12:${String(minute).padStart(2, '0')}:00Z`,
      },
    },
  );
  return { status, output: stdout + stderr };
}

test('a plan is printed and changes nothing; then it is carried out', async () => {
  await using folders = await siteFolders();
  const { site, target, cacheFile } = folders;
  await writeTree(site, { 'index.html': 'home', 'a\u202e.css': 'style' });
  const args = ['--from', site, '--to', target];
  const dry = publishChanges(cacheFile, [...args, '--dry-run']);
  expect(dry).toEqual({
    status: 0,
    output: 'what pages need: 1\n  a[U+202E].css\nnew pages: 1\n  index.html\n',
  });
  expect(existsSync(target)).toBe(false);
  const { status, output } = publishChanges(cacheFile, args);
  expect(output).toContain('2 files uploaded, 0 removed');
  expect(status).toBe(0);
  expect(Object.keys(await readTree(target))).toContain('index.html');
  expect(publishChanges(cacheFile, args).output).toContain('is up to date');
});

test('a site that lost most of its files is not published by accident', async () => {
  await using folders = await siteFolders();
  const { site, target, cacheFile } = folders;
  const args = ['--from', site, '--to', target];
  await writeTree(site, { 'index.html': '1', 'a/index.html': '2', 'b/index.html': '3' });
  publishChanges(cacheFile, args);
  await writeTree(site, { 'index.html': '1' });
  const refused = publishChanges(cacheFile, args);
  expect(refused.status).toBe(1);
  expect(refused.output).toContain('2 of 3 published files would be removed');
  expect(await readTree(target)).toHaveProperty('a/index.html');
  expect(publishChanges(cacheFile, [...args, '--force']).status).toBe(0);
  expect(await readTree(target)).not.toHaveProperty('a/index.html');
});

test('a folder without a site, a target within it, and wrong options are refused', async () => {
  await using folders = await siteFolders();
  const { site, target, cacheFile } = folders;
  const from = ['--from', site];
  expect(publishChanges(cacheFile, [...from, '--to', target]).output).toContain('no index.html');
  await writeTree(site, { 'index.html': '' });
  const within = publishChanges(cacheFile, [...from, '--to', join(site, 'x')]);
  expect(within).toMatchObject({ status: 2 });
  expect(within.output).toContain('cannot be published into itself');
  expect(publishChanges(cacheFile, from).output).toContain('--to is missing');
  expect(publishChanges(cacheFile, [...from, '--to', 's3://bucket']).status).toBe(2);
  const minutes = publishChanges(cacheFile, [...from, '--to', target, '--delete-after', 'x']);
  expect(minutes.output).toContain('a number of minutes');
});

test('a state that cannot be read stops the publication', async () => {
  await using folders = await siteFolders();
  const { site, target, cacheFile } = folders;
  await writeTree(site, { 'index.html': '' });
  await writeTree(target, { '.maqalat-published.json': '{"version":1,"files":{"../x":"1"}}' });
  const { status, output } = publishChanges(cacheFile, ['--from', site, '--to', target]);
  expect(status).toBe(1);
  expect(output).toContain('.maqalat-published.json');
  expect(await readTree(target)).not.toHaveProperty('index.html');
});
