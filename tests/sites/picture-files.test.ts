import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentFolder, writeFiles } from './content-folder.ts';
import { runCommand } from './run-command.ts';
import { treeDigests } from './tree-digests.ts';

/** In the metadata of the originals, where cameras write where they were. */
const secret = 'TAKEN-AT-THE-EASTERN-WELL';

const article = (body: string) => `---
title: البئر الشرقية
published: 2024-05-30T08:00:00Z
---

${body}
`;

/** A photograph as a camera makes it. */
const photograph = (width: number, shade: string) =>
  sharp({ create: { width, height: Math.round(width / 2), channels: 3, background: shade } })
    .withExif({ IFD0: { ImageDescription: secret } })
    .jpeg()
    .toBuffer();

test('a picture is published in three files at most, and no original with them', async () => {
  const [large, small, unused] = await Promise.all([
    photograph(2400, '#a33'),
    photograph(900, '#3a3'),
    photograph(1200, '#33a'),
  ]);
  await using folder = await contentFolder({});
  await writeFiles(folder.path, {
    'articles/2024/05/well/index.mdx': article('![بئر](./large.jpg)\n\n![دلو](./small.jpg)'),
    'articles/2024/05/well/large.jpg': large,
    'articles/2024/05/well/small.jpg': small,
    'articles/2024/05/well/unused.jpg': unused,
  });
  const dist = join(folder.root, 'dist');
  const built = await runCommand('build', ['--outDir', dist], {
    CONTENT_DIR: folder.path,
    CACHE_DIR: join(folder.root, 'cache'),
  });
  expect(built.exitCode, built.output).toBe(0);
  const names = [...(await treeDigests(dist)).keys()];
  const page = await readFile(join(dist, '2024/05/well/index.html'), 'utf8');
  const media = new Set(page.match(/media\/[0-9a-f]+-\d+\.(?:avif|webp)/g));
  const shape = (name: string) => name.replace(/^media\/[0-9a-f]+-/, '');
  expect([...media].map(shape).sort()).toEqual(
    ['768.avif', '1408.avif', '768.webp', '900.avif', '900.webp'].sort(),
  );
  for (const name of media) expect(names).toContain(name);
  const originals = [large, small, unused];
  for (const name of names) {
    const bytes = await readFile(join(dist, name));
    expect(bytes.includes(secret), name).toBe(false);
    expect(
      originals.some((original) => original.equals(bytes)),
      name,
    ).toBe(false);
  }

  // The same files are what another host serves in place of the site's.
  const bucket = join(folder.root, 'bucket');
  const write = () =>
    runCommand('pictures', ['--to', bucket], {
      CONTENT_DIR: folder.path,
      CACHE_DIR: join(folder.root, 'cache'),
    });
  const written = await write();
  expect(written.exitCode, written.output).toBe(0);
  expect((await readdir(bucket)).join()).toBe('media');
  const copies = await readdir(join(bucket, 'media'));
  expect(copies.sort()).toEqual((await readdir(join(dist, 'media'))).sort());
  for (const name of copies) {
    const copy = await readFile(join(bucket, 'media', name));
    expect(copy.equals(await readFile(join(dist, 'media', name))), name).toBe(true);
  }
  expect((await write()).output).toMatch(/\b0\b/);
});
