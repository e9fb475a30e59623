import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../../scripts/import/import-files.ts';
import { type Choices, openRun, readSiteVocabularies } from '../../../scripts/import/import-run.ts';
import { collect } from '../../import/collect.ts';
import { plainChoices } from '../../import/plain-choices.ts';

const story = (
  title: string,
  stamp = '2024/07/08 الساعة 20:02 بتوقيت غرينتش',
  text = 'نص القصة.',
) => `${title}\n\nناشر\nتم النشر: ${stamp}\n\n${text}\n`;

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-run-'));
  out = join(folder, 'content', 'articles');
  await mkdir(join(folder, 'content'));
  await writeFile(
    join(folder, 'content', 'tags.yaml'),
    'gaza: { label: غزة }\negypt: { label: مصر }\n',
  );
});
afterEach(() => rm(folder, { recursive: true }));

const source = async (name: string, data: string | Uint8Array) => {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
  return file;
};
const run = async (files: readonly string[], choices: Partial<Choices> = {}) => {
  const { vocabularies } = await readSiteVocabularies(out);
  const all = { ...plainChoices, ...choices };
  const opened = await openRun({ out, timeZone: 'UTC', choices: all, vocabularies });
  return collect(importFiles(files, opened));
};
const one = async (file: string, choices: Partial<Choices> = {}) => {
  const [entry] = await run([file], choices);
  if (!entry) throw new Error('no entry');
  return entry;
};
const articles = async () =>
  (await readdir(out, { recursive: true }).catch(() => [])).filter((name) => name.endsWith('.mdx'));
const readOnly = async () => {
  const [name, ...others] = await articles();
  if (name === undefined || others.length > 0) throw new Error('one article was expected');
  const file = join(out, name);
  return { file, text: await readFile(file, 'utf8') };
};
const edit = async (from: string, to: string) => {
  const { file, text } = await readOnly();
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

describe('importing again', () => {
  it('changes nothing and says so', async () => {
    const file = await source('a.txt', story('هدنة'));
    expect(await one(file)).toMatchObject({ outcome: 'written' });
    const before = await readOnly();
    expect(await one(file)).toMatchObject({ outcome: 'unchanged', reasons: [] });
    expect(await one(file, { force: true })).toMatchObject({ outcome: 'unchanged' });
    expect(await readOnly()).toEqual(before);
  });

  it('knows the source under another name and the article at another place', async () => {
    const file = await source('a.txt', story('هدنة'));
    await one(file);
    const { file: article } = await readOnly();
    await rename(article, join(dirname(article), 'another-slug.mdx'));
    const renamed = await source('copies/b.txt', story('هدنة'));
    expect(await one(renamed)).toMatchObject({ outcome: 'unchanged' });
    expect(await one(renamed, { tags: [] })).toMatchObject({ outcome: 'unchanged' });
    expect(await articles()).toEqual([join('2024', '07', 'another-slug.mdx')]);
  });

  it('brings in a new version of the source, at the address that it had', async () => {
    await one(await source('a.txt', story('هدنة')));
    const { file } = await readOnly();
    const entry = await one(await source('a.txt', story('هدنة طويلة')));
    expect(entry.outcome).toBe('updated');
    const now = await readOnly();
    expect(now.file).toBe(file);
    expect(now.text).toContain('title: هدنة طويلة');
  });

  it('takes another story in a file of the same name for another article', async () => {
    await one(await source('x/a.txt', story('هدنة')));
    const other = story('سوق', '2023/01/01 الساعة 10:00 GMT', 'نص آخر.');
    expect(await one(await source('y/a.txt', other))).toMatchObject({ outcome: 'written' });
    expect(await articles()).toHaveLength(2);
  });

  it('moves an article whose month was corrected, and leads its old address there', async () => {
    await one(await source('a.txt', story('هدنة')));
    const entry = await one(await source('a.txt', story('هدنة', '2024/08/08 الساعة 20:02 GMT')));
    expect(entry).toMatchObject({ outcome: 'updated', reasons: [{ code: 'address-moved' }] });
    const { file, text } = await readOnly();
    expect(relative(out, file)).toMatch(/^2024.08/);
    expect(text).toMatch(/^aliases: \[\/2024\/07\/[a-z-]+\/\]$/m);
    const again = story('هدنة', '2024/08/08 الساعة 20:02 GMT', 'نص أطول.');
    await one(await source('a.txt', again));
    expect((await readOnly()).text).toMatch(/^aliases: \[\/2024\/07\/[a-z-]+\/\]$/m);
  });

  it('keeps the tags that were chosen', async () => {
    const file = await source('a.txt', story('هدنة في غزة'));
    await one(file, { tags: ['egypt'] });
    expect(await one(file)).toMatchObject({ outcome: 'unchanged' });
    await one(await source('a.txt', story('هدنة في غزة', undefined, 'نص جديد.')));
    expect((await readOnly()).text).toContain('tags: [egypt]');
  });
});

describe('an article that someone edited', () => {
  it.each([
    ['its text', 'نص القصة', 'نص القصة المنقّح'],
    ['its title', 'title: هدنة', 'title: هدنة منقّحة'],
    ['its tags', 'published:', 'tags: [egypt]\npublished:'],
  ])('is kept with %s, until --force', async (_, from, to) => {
    const file = await source('a.txt', story('هدنة'));
    await one(file);
    const imported = await readOnly();
    await edit(from, to);
    const edited = await readOnly();

    const kept = await one(file);
    expect(kept).toMatchObject({ outcome: 'kept', reasons: [{ code: 'edited-since' }] });
    expect(await one(file, { tags: ['gaza'] })).toMatchObject({ outcome: 'kept' });
    const newVersion = await source('new/a.txt', story('هدنة', undefined, 'نص آخر تماما.'));
    expect(await one(newVersion)).toMatchObject({ outcome: 'kept' });
    expect(await readOnly()).toEqual(edited);

    expect(await one(file, { force: true })).toMatchObject({ outcome: 'updated' });
    expect(await readOnly()).toEqual(imported);
  });

  it('is found although the edit broke its frontmatter', async () => {
    const file = await source('a.txt', story('هدنة'));
    await one(file);
    await edit('title: هدنة', 'title: "هدنة');
    expect(await one(file)).toMatchObject({ outcome: 'kept' });
    expect(await one(file, { force: true })).toMatchObject({ outcome: 'updated' });
  });
});

describe('a run', () => {
  it('tries every file, whatever the others are', async () => {
    const files = [
      join(folder, 'missing.txt'),
      await source('empty.txt', ''),
      await source('picture.bin', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01])),
      await source('undated.txt', 'عنوان\n\nنص بلا تاريخ.'),
      await source('bodiless.txt', 'عنوان\nتم النشر: 2024/07/08 الساعة 20:02 GMT\n'),
      await source('large.txt', 'عنوان\n'.repeat(1_000_000)),
      await source('good.txt', story('سليم')),
    ];
    const entries = await run(files);
    expect(entries.map(({ source: path }) => path)).toEqual(files);
    expect(entries.map(({ outcome, reasons }) => reasons[0]?.code ?? outcome)).toEqual([
      'file-missing',
      'empty-file',
      'unknown-format',
      'date-missing',
      'body-missing',
      'file-too-large',
      'written',
    ]);
  });

  it('gives two stories with one title two addresses', async () => {
    await run([
      await source('a.txt', story('هدنة')),
      await source('b.txt', story('هدنة', '2024/07/09 الساعة 20:02 GMT')),
    ]);
    const names = await articles();
    expect(names.some((name) => name.endsWith('-2.mdx'))).toBe(true);
    expect(names).toHaveLength(2);
  });

  it('says the same when it is dry, and writes nothing', async () => {
    const files = [
      await source('a.txt', story('هدنة')),
      await source('b.txt', story('هدنة', '2024/07/09 الساعة 20:02 GMT')),
      await source('copy/a.txt', story('هدنة')),
    ];
    const dry = await run(files, { dryRun: true });
    expect(await articles()).toEqual([]);
    expect(dry).toEqual(await run(files));
    expect(dry.map(({ outcome }) => outcome)).toEqual(['written', 'written', 'unchanged']);
  });

  it('takes the date that was given only where the source has none', async () => {
    const published = new Date('2020-01-01T00:00:00Z');
    const undated = await source('undated.txt', 'عنوان\n\nنص بلا تاريخ.');
    expect(await one(undated, { published })).toMatchObject({
      outcome: 'written',
      reasons: [{ code: 'published-given', details: { published: '2020-01-01T00:00:00Z' } }],
    });
    await one(await source('dated.txt', story('مؤرخ')), { published });
    expect(await articles()).toHaveLength(2);
    expect((await articles()).some((name) => name.startsWith('2024'))).toBe(true);
  });

  it('writes chosen tags and section in place of proposals', async () => {
    const file = await source('a.txt', story('هدنة في غزة'));
    const entry = await one(file, { tags: ['egypt'], section: 'news' });
    expect(entry.proposedTags).toEqual([]);
    const { text } = await readOnly();
    expect(text).toContain('section: news\ntags: [egypt]\n');
  });
});
