import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyText } from '../../../scripts/import/proof/article-text.ts';
import type { Reading } from '../../../scripts/import/readers/reader.ts';
import { readerFor } from '../../../scripts/import/readers/readers.ts';
import { readMapping } from '../../../scripts/import/readers/table/mapping.ts';
import { openSource, sourceFromBytes } from '../../../scripts/import/source/open-source.ts';
import { collect } from '../../import/collect.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-tables-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(name: string, text: string, mapping?: ReadonlyMap<string, string>) {
  const source = sourceFromBytes(name, new TextEncoder().encode(text));
  const reader = readerFor(source);
  if (!reader) throw new Error('no reader');
  const readings: Reading[] = await collect(reader.read(source, { timeZone: 'UTC', mapping }));
  return { format: reader.format, readings };
}

const textOf = (reading: Reading | undefined) =>
  reading?.kind === 'article' ? bodyText(reading.article.body).trim() : undefined;

describe('JSON Lines', () => {
  it('are known by their content and read line by line, whatever one of them holds', async () => {
    const lines = [
      '{"id":1,"title":"أول","text":"نص.","date":"2024-01-01"}',
      '{broken',
      '{"id":3,"title":"ثالث","html":"<p>نص <b>غامق</b></p>","date":1704067200}',
    ];
    const { format, readings } = await read('export.txt', lines.join('\n'));
    expect(format).toBe('jsonl');
    expect(readings.map(({ kind }) => kind)).toEqual(['article', 'refused', 'article']);
    expect(readings[0]).toMatchObject({
      article: { identity: { name: 'export.txt#1' }, published: new Date('2024-01-01T00:00:00Z') },
    });
    expect(readings[2]).toMatchObject({
      article: { published: new Date('2024-01-01T00:00:00Z') },
    });
    expect(textOf(readings[2])).toBe('نص غامق');
  });

  it('are read packed too', async () => {
    const file = join(folder, 'a.jsonl.gz');
    await writeFile(file, gzipSync('{"title":"أول","text":"نص.","date":"2024-01-01"}\n'.repeat(3)));
    const source = await openSource(file);
    const reader = readerFor(source);
    expect(reader?.format).toBe('jsonl');
    expect(await collect(reader?.read(source, { timeZone: 'UTC' }) ?? [])).toHaveLength(3);
  });

  it('take a path into an object for a column', async () => {
    const row =
      '{"head":{"t":"عنوان"},"text":"نص.","when":"2024-01-01","by":[{"name":"نادر"},{"name":"ليلى"}]}';
    const mapping = new Map([
      ['title', 'head.t'],
      ['published', 'when'],
      ['author', 'by'],
    ]);
    const { readings } = await read('a.jsonl', row, mapping);
    expect(readings[0]).toMatchObject({
      article: { title: 'عنوان', authorNames: ['نادر', 'ليلى'] },
    });
  });
});

describe('CSV', () => {
  it.each([[','], [';'], ['\t']])('is read with %j between its columns', async (mark) => {
    const row = (cells: string[]) => cells.join(mark);
    const text = `${row(['title', 'text', 'date'])}\r\n${row(['عنوان', '"سطر ""مقتبس""\nوسطر"', '2024-01-01'])}\r\n`;
    const { format, readings } = await read('table.csv', text);
    expect(format).toBe('csv');
    expect(readings[0]).toMatchObject({ article: { title: 'عنوان' } });
    expect(textOf(readings[0])).toBe('سطر "مقتبس"\nوسطر');
  });

  it('is not what prose with commas is', async () => {
    const { format } = await read(
      'a.txt',
      'عنوان, وفاصلة\n\nتم النشر: 2024/07/08 20:02 GMT\n\nنص.',
    );
    expect(format).toBe('text');
  });
});

describe('a mapping', () => {
  it('says which field it does not know', async () => {
    const file = join(folder, 'mapping.yaml');
    await writeFile(file, 'titel: x\n');
    expect(readMapping(file).failure).toContain('titel (title?)');
    await writeFile(file, 'title: العنوان\n');
    expect(readMapping(file).columns).toEqual(new Map([['title', 'العنوان']]));
    expect(readMapping(join(folder, 'none.yaml')).failure).toContain('ENOENT');
  });
});
