import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFolderFiles } from '../../../src/publish/folder-files.ts';
import { claimOutputCopy } from '../../../src/publish/output-copy.ts';
import { openStagingFolder, type StagingFolder } from '../../../src/publish/staging-folder.ts';

let root: string;
const claim = () => claimOutputCopy(join(root, 'store'), join(root, 'dist'));
const open = (version = 'v1', copy = claim()) =>
  openStagingFolder({ copy, output: join(root, 'dist'), store: join(root, 'store'), version });
const write = (staging: StagingFolder, name: string, key: string, text = `${name} من ${key}`) => {
  writeFileSync(staging.prepare(name), text, { flag: 'wx' });
  staging.record(name, key);
};
/** Builds a site of files that are made from keys; tells which had to be made. */
async function build(site: Readonly<Record<string, string>>, version?: string): Promise<string[]> {
  const staging = await open(version);
  const made = Object.entries(site).filter(([name, key]) => !staging.reuse(name, key));
  for (const [name, key] of made) write(staging, name, key);
  await staging.publish();
  return made.map(([name]) => name);
}
const output = () =>
  Object.fromEntries(
    [...listFolderFiles(join(root, 'dist'))].map((name) => [
      name,
      readFileSync(join(root, 'dist', name), 'utf8'),
    ]),
  );
const lay = (name: string, text: string) => {
  mkdirSync(dirname(join(root, 'dist', name)), { recursive: true });
  writeFileSync(join(root, 'dist', name), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'maqalat-draft-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a staging folder of a site', () => {
  const site = { 'index.html': 'k1', 'a/index.html': 'k2', 'a/b/index.html': 'k3' };

  test('takes over what is made from the same, build after build', async () => {
    expect(await build(site)).toHaveLength(3);
    const first = output();
    for (const _ of [1, 2, 3]) expect(await build(site)).toEqual([]);
    expect(output()).toEqual(first);
  });

  test('makes what is made from something else, and never again', async () => {
    await build(site);
    const changed = { ...site, 'a/index.html': 'k4' };
    expect(await build(changed)).toEqual(['a/index.html']);
    expect(await build(changed)).toEqual([]);
    expect(await build(changed)).toEqual([]);
    expect(output()['a/index.html']).toBe('a/index.html من k4');
  });

  test('makes everything anew with other code', async () => {
    await build(site);
    expect(await build(site, 'v2')).toHaveLength(3);
    expect(await build(site, 'v2')).toEqual([]);
  });

  test('leaves out what the site has no more, and the folders that held it', async () => {
    await build(site);
    for (const _ of [1, 2]) await build({ 'index.html': 'k1' });
    expect(Object.keys(output())).toEqual(['index.html']);
    expect(existsSync(join(root, 'dist/a'))).toBe(false);
  });

  test('does not take over a file that somebody wrote into', async () => {
    await build(site);
    lay('a/index.html', 'كلام غريب');
    // It may still have the one that was published before.
    await build(site);
    expect(output()['a/index.html']).toBe('a/index.html من k2');
    await build(site);
    expect(output()['a/index.html']).toBe('a/index.html من k2');
  });

  test('throws out files that somebody laid beside, in folders old and new', async () => {
    await build(site);
    const clean = output();
    lay('a/stranger.txt', 'x');
    lay('new/deep/stranger.txt', 'x');
    for (const _ of [1, 2]) {
      await build(site);
      expect(output()).toEqual(clean);
    }
  });

  test('writes into no published file', async () => {
    await build(site);
    const before = output();
    const copy = claim();
    const staging = await open('v1', copy);
    write(staging, 'index.html', 'k9');
    write(staging, 'a/index.html', 'k9');
    expect(output()).toEqual(before);
    copy.discard();
    expect(output()).toEqual(before);
    expect(await build(site)).toEqual([]);
  });

  test('goes on where a build was killed', async () => {
    await build(site);
    const killed = await open();
    killed.reuse('index.html', 'k1');
    write(killed, 'a/index.html', 'half', 'نصف');
    write(killed, 'c/index.html', 'half', 'نصف');
    // No process has this number for long.
    const pages = join(root, 'store');
    renameSync(join(pages, `twin-${process.pid}`), join(pages, 'twin-99999999'));
    expect(await build(site)).toEqual([]);
    expect(output()['a/index.html']).toBe('a/index.html من k2');
    expect(output()['c/index.html']).toBeUndefined();
  });

  test('knows no file where its ledger is damaged', async () => {
    await build(site);
    await build(site);
    writeFileSync(join(root, 'store/published.json'), '{"files": [[');
    writeFileSync(join(root, 'store/twin/ledger.json'), '');
    expect(await build(site)).toHaveLength(3);
    expect(Object.keys(output()).sort()).toEqual(Object.keys(site).sort());
  });

  test('keeps a page whose file stands where a folder must be now out of the way', async () => {
    await build({ a: 'k1' });
    await build({ a: 'k1' });
    rmSync(join(root, 'store'), { recursive: true });
    expect(await build({ 'a/index.html': 'k2' })).toEqual(['a/index.html']);
    expect(Object.keys(output())).toEqual(['a/index.html']);
  });
});
