import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTree } from '../../../src/publish/link-tree.ts';
import { treeDigests } from '../../sites/tree-digests.ts';

const files = [
  'index.html',
  'about/index.html',
  ...Array.from({ length: 40 }, (_, number) => `2024/07/a${number}/index.html`),
  ...Array.from({ length: 12 }, (_, number) => `tags/t${number}/index.html`),
  'search/bundles/a1/text/0.json',
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-link-tree-'));
  for (const name of files) {
    const file = join(folder, 'site', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, name);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('a linked tree', () => {
  for (const [kind, size] of [
    ['small', 10],
    ['large, by threads', 10_000],
  ] as const) {
    it(`is the same tree: ${kind}`, async () => {
      const [from, to] = [join(folder, 'site'), join(folder, `twin-${size}`)];
      await linkTree(from, to, size);
      expect(await treeDigests(to)).toEqual(await treeDigests(from));
      const inodes = await Promise.all([from, to].map((root) => stat(join(root, 'index.html'))));
      expect(inodes[0]?.ino).toBe(inodes[1]?.ino);
      expect(await readFile(join(to, '2024/07/a39/index.html'), 'utf8')).toContain('a39');
    });
  }
});
