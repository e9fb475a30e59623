import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { comparableFormats } from '../../../../scripts/import/proof/source-reader.ts';
import { readers } from '../../../../scripts/import/readers/readers.ts';

const folder = join(import.meta.dirname, '../../../../scripts/import/proof/source');

/** Bytes out of an archive, and which column of a table is which field, are no reading of text. */
const allowed = ['../../../../src/convert/zip/open-package.ts', '../../readers/table/columns.ts'];

describe('the readers of the proof', () => {
  it('are as many as the formats of the importer', () => {
    expect([...comparableFormats].sort()).toEqual(readers.map(({ format }) => format).sort());
  });

  it('share no code with the readers that they check', () => {
    const foreign = globSync('*.ts', { cwd: folder }).flatMap((file) =>
      [
        ...readFileSync(join(folder, file), 'utf8').matchAll(
          /^import (?!type)[^;]*? from '([^']+)'/gm,
        ),
      ]
        .map(([, from = '']) => from)
        .filter((from) =>
          /^\.\.\/\.\.\/|^hast|^mdast|^micromark|^remark|^linkedom|^htmlparser2/.test(from),
        )
        .filter((from) => !allowed.includes(from)),
    );
    expect(foreign).toEqual([]);
  });
});
