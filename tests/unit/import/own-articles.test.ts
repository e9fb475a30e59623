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

describe('a proposal to change an article', () => {
  const yaml = `# من أرشيف المرسى
title: قارب عند المرسى
published: 2024-07-08T20:02:00Z # بتوقيت غرينتش
tags: [sea]
dateline: طرطوس
corrections:
  - { date: 2024-07-10, text: كان العدد عشرة. }
check: { allow: [latin-punctuation] }
`;
  const text = (head = yaml, end = '') => `---\n${head}---\n\n${body}${end}`;
  const picture = async (colour: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
      .png()
      .toBuffer();
  const read = (name: string) => readFile(join(out, name), 'utf8');

  /** The site has the article at the usual place. */
  async function writeSite(name = '2024/07/boat/index.mdx') {
    const file = join(out, name);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, text());
    await writeFile(join(file, '..', 'boat.png'), await picture('#046'));
  }

  it('changes that article alone, and nothing of it but what was changed', async () => {
    await writeSite();
    const [entry] = await importZip([{ name: path, data: text(yaml, '\nوعادوا مع الليل.\n') }]);
    expect(entry).toMatchObject({ outcome: 'updated', reasons: [] });
    expect(await readdir(join(out, '2024', '07'))).toEqual(['boat']);
    expect((await readdir(join(out, '2024/07/boat'))).sort()).toEqual(['boat.png', 'index.mdx']);
    expect(await read('2024/07/boat/index.mdx')).toBe(text(yaml, '\nوعادوا مع الليل.\n'));
    expect(
      await importZip([{ name: path, data: text(yaml, '\nوعادوا مع الليل.\n') }]),
    ).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('may add names, which become identifiers, and a picture', async () => {
    await writeSite();
    const head = yaml.replace('[sea]', '[sea, مراسٍ]');
    const added = '\n![شبكة](./net.png)\n';
    await importZip([
      { name: path, data: text(head, added) },
      { name: 'articles/2024/07/boat/net.png', data: await picture('#640') },
      { name: 'articles/2024/07/boat/evil.png', data: '<svg onload="x()">' },
    ]);
    const made = await read('2024/07/boat/index.mdx');
    const [, id] = /^tags: \[sea, ([a-z-]+)\]$/m.exec(made) ?? [];
    expect(made).toBe(text(yaml.replace('[sea]', `[sea, ${id}]`), added));
    expect(await readFile(join(folder, 'content/tags.yaml'), 'utf8')).toContain(`\n${id}:\n`);
    expect((await readdir(join(out, '2024/07/boat'))).sort()).toEqual([
      ...['boat.png', 'index.mdx', 'net.png'],
    ]);
  });

  it('moves it to the folder that a new picture needs, with the picture that it had', async () => {
    await writeSite('2024/07/boat.mdx');
    const added = '\n![شبكة](./net.png)\n';
    await importZip([
      { name: path, data: text(yaml, added) },
      { name: 'articles/2024/07/boat/net.png', data: await picture('#640') },
    ]);
    expect((await readdir(join(out, '2024/07/boat'))).sort()).toEqual([
      ...['boat.png', 'index.mdx', 'net.png'],
    ]);
    expect(await readdir(join(out, '2024/07'))).not.toContain('boat.mdx');
  });

  it('moves it to a new address, which its old one leads to', async () => {
    await writeSite();
    const head = `${yaml}aliases: [/2024/07/boat/]\n`;
    const [entry] = await importZip([
      { name: 'articles/2024/07/teak-boat/index.mdx', data: text(head) },
    ]);
    expect(entry).toMatchObject({
      outcome: 'updated',
      reasons: [{ code: 'address-moved', details: { from: '/2024/07/boat/' } }],
    });
    expect(await readdir(join(out, '2024/07'))).toEqual(['teak-boat']);
    expect(await read('2024/07/teak-boat/index.mdx')).toBe(text(head));
  });

  it('of another writer’s with the same name leaves the article as it is', async () => {
    await writeSite();
    const other = text().replace('قارب عند المرسى', 'قارب آخر').replace('20:02:00Z', '21:00:00Z');
    const [entry] = await importZip([{ name: path, data: other }]);
    expect(entry?.outcome).toBe('written');
    expect(await read('2024/07/boat/index.mdx')).toBe(text());
  });

  it('is refused where it would lead out of the folder of articles', async () => {
    await writeSite();
    const before = await readdir(folder, { recursive: true });
    await importZip([{ name: '../../../evil/index.mdx', data: text() }]);
    const after = await readdir(folder, { recursive: true });
    expect(after.filter((name) => name !== 'article.zip')).toEqual(before);
  });
});
