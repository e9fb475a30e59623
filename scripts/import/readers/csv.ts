import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { reason } from '../../../src/convert/reason.ts';
import { shortDigest } from '../digest.ts';
import { guardItem } from '../failure.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Reader, Reading, ReadingContext } from './reader.ts';
import { areArticleColumns, fieldFinder } from './table/columns.ts';
import { rowArticle } from './table/row-article.ts';

const delimiters = [',', ';', '\t', '|'] as const;
const rowSchema = z.record(z.string(), z.string());

/**
 * Tables with a head line and comma, semicolon or tab between the columns (RFC 4180 and its
 * relatives), read as a stream.
 */
export const csvReader: Reader = {
  format: 'csv',
  recognises: (source) => {
    const columns = headColumns(source);
    const isTable = /\.(?:csv|tsv)(?:\.gz)?$/i.test(source.name) && columns.length > 1;
    return isTable || areArticleColumns(columns);
  },
  read: readTable,
};

function headColumns({ headText }: SourceFile): string[] {
  const line = headText.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '';
  const delimiter = delimiterOf(line);
  return line.length > 5000
    ? []
    : line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, '').trim());
}

function delimiterOf(line: string): string {
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function* readTable(source: SourceFile, context: ReadingContext): AsyncGenerator<Reading> {
  const { timeZone, mapping } = context;
  const find = fieldFinder(mapping);
  const line = source.headText.split(/\r?\n/)[0] ?? '';
  const parser = Readable.from(decodeChunks(source)).pipe(
    parse({
      bom: true,
      columns: true,
      delimiter: delimiterOf(line),
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      maxRecordSize: 32 * 1024 * 1024,
    }),
  );
  let number = 1;
  try {
    for await (const record of parser) {
      number += 1;
      const row = rowSchema.parse(record);
      const id = find(row, 'id');
      const item =
        typeof id === 'string' && id.trim() !== ''
          ? id.replace(/\s+/gu, ' ').slice(0, 200)
          : number;
      const identity = { name: `${source.name}#${item}`, digest: shortDigest(JSON.stringify(row)) };
      yield* guardItem(`${item}`, () => [
        rowArticle(row, find, identity, timeZone, dirname(source.path)),
      ]);
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('CSV_'))
      throw error;
    yield {
      kind: 'refused',
      item: `${number + 1}`,
      reasons: [
        reason('broken-source', { format: 'CSV', line: number + 1, reason: error.message }),
      ],
    };
  }
}

/** Text as its beginning suggests: tables come in the encoding of one programme from end to end. */
async function* decodeChunks(source: SourceFile): AsyncGenerator<string> {
  const decoder = new TextDecoder(source.headEncoding);
  for await (const chunk of source.chunks()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
