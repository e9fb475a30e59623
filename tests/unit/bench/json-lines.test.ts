import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonLines } from '../../../scripts/bench/json-lines.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-json-lines-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, bytes: string | Uint8Array): Promise<unknown[]> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return Array.fromAsync(jsonLines(file));
}

describe('JSON Lines', () => {
  test.each([
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['a next line', '\u0085'],
  ])('hold %s inside a value', async (_, separator) => {
    const values = [{ text: `سطر${separator}بعده` }, { text: 'آخر' }];
    const lines = values.map((value) => JSON.stringify(value)).join('\n');
    expect(lines).toContain(separator);
    expect(await read('lines.jsonl', lines)).toEqual(values);
    expect(await read('lines.jsonl.gz', gzipSync(lines))).toEqual(values);
  });

  test('may end in CRLF, have empty lines and no end of the last one', async () => {
    expect(await read('lines.jsonl', '1\r\n\r\n  \n2')).toEqual([1, 2]);
  });

  test('name the line that is not JSON', async () => {
    await expect(read('lines.jsonl', '1\n"\u2028"\n{"a":\n')).rejects.toThrow(
      /lines\.jsonl:3: not JSON/,
    );
  });

  test('fail where the file is missing', async () => {
    await expect(Array.fromAsync(jsonLines(join(folder, 'gone.jsonl')))).rejects.toThrow('ENOENT');
  });
});
