import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeZip } from '../../../scripts/bench/fuzz/write-zip.ts';
import { importFiles } from '../../../scripts/import/import-files.ts';
import { openRun, readSiteVocabularies } from '../../../scripts/import/import-run.ts';
import { collect } from '../../import/collect.ts';
import { plainChoices } from '../../import/plain-choices.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-own-'));
  out = join(folder, 'content', 'articles');
  await mkdir(join(folder, 'content'));
  await writeFile(join(folder, 'content', 'tags.yaml'), 'sea: { label: البحر }\n');
});
afterEach(() => rm(folder, { recursive: true }));

const importZip = async (entries: Parameters<typeof writeZip>[0]) => {
  const file = join(folder, 'article.zip');
  await writeFile(file, writeZip(entries));
  const { vocabularies } = await readSiteVocabularies(out);
  const choices = { ...plainChoices, addTerms: true };
  const run = await openRun({ out, timeZone: 'UTC', choices, vocabularies });
  return collect(importFiles([file], run));
};

const body = `خرج الصيّادون إلى البحر[^1].

<Callout type="note">

المرسى مغلق يوم الجمعة.

</Callout>

<Poem by="صيّاد قديم">

يا بحر خذني … وردّ المركب

</Poem>

![قارب](./boat.png)

[^1]: قبل الفجر.
`;
const head = `---
title: قارب عند المرسى
published: 2024-07-08T20:02:00Z
tags: [sea, صيد]
authors: [سلمى الحدّاد]
source: { name: دفتر المرسى, url: https://example.org/a }
image: { src: ./boat.png, alt: قارب أزرق, credit: سلمى }
---

`;
const path = 'articles/2024/07/boat/index.mdx';

describe('an article in the form of the site', () => {
  it('comes out of its archive with every element, its picture and the names that it proposes', async () => {
    const png = await sharp({
      create: { width: 40, height: 30, channels: 3, background: '#046' },
    })
      .png()
      .toBuffer();
    const [entry] = await importZip([
      { name: path, data: head + body },
      { name: 'articles/2024/07/boat/boat.png', data: png },
    ]);
    expect(entry).toMatchObject({ outcome: 'written' });
    const made = join(out, '2024', '07', 'boat');
    expect((await readdir(made)).sort()).toEqual(['boat.png', 'index.mdx']);
    const text = await readFile(join(made, 'index.mdx'), 'utf8');
    for (const piece of [
      ...['<Callout type="note">', '<Poem by="صيّاد قديم">', 'يا بحر خذني … وردّ المركب'],
      ...['[^1]: قبل الفجر.', 'title: قارب عند المرسى', 'alt: قارب أزرق', 'دفتر المرسى'],
    ]) {
      expect(text).toContain(piece);
    }
    expect(await readFile(join(folder, 'content', 'tags.yaml'), 'utf8')).toContain('صيد');
    expect(await readFile(join(folder, 'content', 'authors.yaml'), 'utf8')).toContain(
      'سلمى الحدّاد',
    );
  });

  it('leaves nothing behind where its archive was unpacked', async () => {
    const before = new Set(await readdir(tmpdir()));
    await importZip([{ name: path, data: head.replace(/image.*\n/, '') + body }]);
    const after = (await readdir(tmpdir())).filter((name) => name.startsWith('maqalat-import-'));
    expect(after.filter((name) => !before.has(name))).toEqual([]);
  });

  it('is refused by its name where the archive is damaged', async () => {
    const file = join(folder, 'broken.zip');
    await writeFile(file, 'PK\u0003\u0004 نص');
    const { vocabularies } = await readSiteVocabularies(out);
    const run = await openRun({ out, timeZone: 'UTC', choices: plainChoices, vocabularies });
    expect(await collect(importFiles([file], run))).toMatchObject([{ outcome: 'refused' }]);
  });
});
