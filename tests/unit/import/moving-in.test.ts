import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../../scripts/import/import-files.ts';
import { type Choices, openRun, readSiteVocabularies } from '../../../scripts/import/import-run.ts';
import { oldAddress } from '../../../scripts/import/old-address.ts';
import { findSources } from '../../../scripts/import/source/find-sources.ts';
import { collect } from '../../import/collect.ts';
import { plainChoices } from '../../import/plain-choices.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-moving-'));
  out = join(folder, 'content', 'articles');
});
afterEach(() => rm(folder, { recursive: true }));

const source = async (name: string, data: string) => {
  const file = join(folder, 'in', name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
  return file;
};
const rows = (...all: object[]) => all.map((row) => JSON.stringify(row)).join('\n');
const run = async (operands: readonly string[], choices: Partial<Choices> = {}) => {
  const { vocabularies, problems } = await readSiteVocabularies(out);
  expect(problems).toEqual([]);
  const opened = await openRun({
    out,
    timeZone: 'UTC',
    choices: { ...plainChoices, ...choices },
    vocabularies,
  });
  return collect(importFiles(operands, opened));
};
const long = 'كلمات هذا النص كثيرة حتى لا يظنّ أحد أنه تكرّر مصادفة. '.repeat(8);
const row = { id: 1, title: 'ميناء', text: long, date: '2024-01-01T10:00:00Z' };

describe('folders, files and globs', () => {
  it('give every source once, without what stands beside articles', async () => {
    await source('a.txt', 'x');
    await source('deep/b.html', 'x');
    await source('deep/b_files/c.html', 'x');
    await source('deep/photo.jpg', 'x');
    await source('.hidden/d.txt', 'x');
    const names = async (...operands: string[]) =>
      (await findSources(operands)).map(({ path }) => path.slice(path.indexOf('/in/') + 4));
    expect(await names(join(folder, 'in'))).toEqual(['a.txt', 'deep/b.html']);
    expect(await names(join(folder, 'in', '**', '*.html'), join(folder, 'in', 'a.txt'))).toEqual([
      'deep/b.html',
      'deep/b_files/c.html',
      'a.txt',
    ]);
    expect(await names(join(folder, 'in', 'a.txt'), join(folder, 'in'))).toEqual([
      'a.txt',
      'deep/b.html',
    ]);
  });

  it('that hold nothing say so', async () => {
    await mkdir(join(folder, 'empty'));
    expect(await findSources([join(folder, 'empty'), join(folder, '*.none')])).toMatchObject([
      { refusal: { code: 'nothing-found' } },
      { refusal: { code: 'nothing-found' } },
    ]);
  });
});

describe('names that no vocabulary knows', () => {
  const named = { ...row, category: 'بحر', tags: ['سفن', 'صيد'], author: 'نادر الهاني' };

  it('become terms of the vocabularies beside, and the same ones the next time', async () => {
    const [entry] = await run([
      await source(
        'a.jsonl',
        rows(named, { ...named, id: 2, title: 'مرفأ', text: `ثان. ${long}` }),
      ),
    ]);
    expect(await readFile(entry?.target ?? '', 'utf8')).toMatch(
      /section: bahr\ntags: \[safn, sid\]\nauthors: \[nadir-al-hani\]/,
    );
    expect(await readFile(join(folder, 'content', 'sections.yaml'), 'utf8')).toBe(
      'bahr:\n  label: بحر\n',
    );
    expect((await run([join(folder, 'in')])).map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'unchanged',
    ]);
    expect(await readFile(join(folder, 'content', 'sections.yaml'), 'utf8')).toBe(
      'bahr:\n  label: بحر\n',
    );
  });

  it('stay unknown where only known ones are wanted', async () => {
    const [entry] = await run([await source('a.jsonl', rows(named))], { addTerms: false });
    expect(entry?.reasons.filter(({ code }) => code === 'unknown-name')).toHaveLength(4);
    expect(await readdir(join(folder, 'content'))).toEqual(['articles']);
  });

  it('leave no trace of a dry run', async () => {
    await run([await source('a.jsonl', rows(named))], { dryRun: true });
    expect(await readdir(folder)).toEqual(['in']);
  });
});

describe('the same text', () => {
  it('by another way is reported, and not doubled', async () => {
    const entries = await run([
      await source(
        'a.jsonl',
        rows(row, { ...row, id: 2, title: 'ميناء آخر', url: 'https://b.example/1' }),
      ),
    ]);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['written', 'duplicate']);
    expect(entries[1]?.reasons[0]).toMatchObject({
      code: 'duplicate-of',
      details: { target: entries[0]?.target },
    });
  });

  it('at the same address is a double in every run', async () => {
    const addressed = { ...row, url: 'https://b.example/1' };
    const file = await source('a.jsonl', rows(addressed, { ...addressed, id: 2 }));
    expect((await run([file])).map(({ outcome }) => outcome)).toEqual(['written', 'duplicate']);
    expect((await run([file])).map(({ outcome }) => outcome)).toEqual(['unchanged', 'duplicate']);
  });

  it('is known where it is the article of somebody else', async () => {
    await mkdir(join(out, '2024', '01'), { recursive: true });
    await writeFile(
      join(out, '2024', '01', 'by-hand.mdx'),
      `---\ntitle: بيد كاتبه\npublished: 2024-01-01T00:00:00Z\n---\n\n${long}\n`,
    );
    expect(await run([await source('a.jsonl', rows(row))])).toMatchObject([
      { outcome: 'duplicate' },
    ]);
  });

  it('that is short is no double, unless title and date agree too', async () => {
    const short = { title: 'مواقيت', text: 'الظهر 12:10.', date: '2024-01-01' };
    const entries = await run([
      await source(
        'a.jsonl',
        rows({ ...short, id: 1 }, { ...short, id: 2, date: '2024-01-02' }, { ...short, id: 3 }),
      ),
    ]);
    expect(entries.map(({ outcome }) => outcome)).toEqual(['written', 'written', 'duplicate']);
  });
});

describe('a new version of a source', () => {
  it('updates the article that nobody edited, and keeps the one that somebody did', async () => {
    const file = await source(
      'a.jsonl',
      rows(row, { ...row, id: 2, title: 'مرفأ', text: `ثان. ${long}` }),
    );
    const [, second] = await run([file]);
    const edited = `${await readFile(second?.target ?? '', 'utf8')}\nسطر من محرّر.\n`;
    await writeFile(second?.target ?? '', edited);
    await source(
      'a.jsonl',
      rows(
        { ...row, text: `${long} وزيادة.` },
        { ...row, id: 2, title: 'مرفأ', text: `ثان. ${long} وزيادة.` },
      ),
    );
    expect((await run([file])).map(({ outcome }) => outcome)).toEqual(['updated', 'kept']);
    expect(await readFile(second?.target ?? '', 'utf8')).toBe(edited);
  });
});

describe('a source that holds an item twice', () => {
  it('gives an article of each, or tells the second, and the next run changes nothing', async () => {
    const file = await source('a.jsonl', rows(row, { ...row, text: `${long} نسخة ثانية.` }));
    expect((await run([file])).map(({ outcome }) => outcome)).toEqual(['written', 'written']);
    expect((await run([file])).map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  });
});

describe('a page that is saved again', () => {
  const page = (text: string, advertisement: string) =>
    `<!DOCTYPE html><html lang="ar"><head><title>ميناء المدينة</title><link rel="canonical" href="https://m.example/2024/mina"><meta property="article:published_time" content="2024-01-01T10:00:00Z"></head><body><div class="ad">${advertisement}</div><article><h1>ميناء المدينة</h1><p>${text}</p><p>${long}</p></article></body></html>`;

  it('with other advertisements is the same', async () => {
    await run([await source('a.html', page(long, 'اشترِ الآن'))]);
    expect(await run([await source('b.html', page(long, 'عرض آخر'))])).toMatchObject([
      { outcome: 'unchanged' },
    ]);
  });

  it('with a new text under another name updates its article', async () => {
    await run([await source('a.html', page(long, ''))]);
    const entries = await run([await source('b.html', page(`${long} وزيادة مهمّة.`, ''))]);
    expect(entries).toMatchObject([{ outcome: 'updated' }]);
    expect(await readdir(join(out, '2024', '01'))).toHaveLength(1);
  });
});

describe('an old address', () => {
  it.each([
    ['https://x.example/2019/05/%D9%87%D8%AF%D9%86%D8%A9/', '/2019/05/هدنة/'],
    ['https://x.example/?p=12', '/?p=12'],
    ['https://x.example/', undefined],
    ['ftp://x.example/a', undefined],
  ])('%s is the alias %s', (url, alias) => {
    expect(oldAddress(url)).toBe(alias);
  });
});
