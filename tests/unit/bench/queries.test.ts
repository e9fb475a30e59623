import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleRecords } from '../../../scripts/bench/article-records.ts';
import { readQueries } from '../../../scripts/bench/search/queries.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-bench-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function lines(...values: unknown[]): Promise<string> {
  const file = join(folder, 'lines.jsonl');
  await writeFile(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  return file;
}

describe('queries', () => {
  test('on even places are for tuning, on odd ones for the report', async () => {
    const texts = ['واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة'];
    const file = await lines(...texts.map((query) => ({ query, article_ids: ['a'] })));
    const { tuning, reported } = await readQueries(file, () => true);
    expect(reported.map(({ text }) => text)).toEqual(['واحد', 'ثلاثة', 'خمسة']);
    expect(tuning.map(({ text }) => text)).toEqual(['اثنان', 'أربعة']);
  });

  test('that no used article answers are left out, and the others keep their half', async () => {
    const file = await lines(
      { query: 'واحد', article_ids: ['gone'] },
      { query: 'اثنان', article_ids: ['gone'] },
      { query: 'ثلاثة', article_ids: ['gone', 'here'] },
      { query: 'أربعة', article_ids: ['here'] },
    );
    const { tuning, reported } = await readQueries(file, (id) => id === 'here');
    expect(reported.map(({ text }) => text)).toEqual(['ثلاثة']);
    expect(tuning.map(({ text }) => text)).toEqual(['أربعة']);
  });

  test('without a right article are refused', async () => {
    const file = await lines({ query: 'واحد', article_ids: [] });
    await expect(readQueries(file, () => true)).rejects.toThrow();
  });
});

describe('articles', () => {
  test('without a headline count neither as articles nor towards the limit', async () => {
    const file = await lines(
      { id: 1, title: ' ', text: 'نصّ' },
      { id: 2, title: ' عنوان\n أوّل ', text: 'نصّ' },
      { id: 3, title: 'عنوان ثانٍ', text: 'نصّ' },
    );
    const found = await Array.fromAsync(articleRecords(file, 1));
    expect(found.map(({ id, title }) => [id, title])).toEqual([['2', 'عنوان أوّل']]);
  });
});
