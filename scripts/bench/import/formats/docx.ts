import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPackage } from '../../../../src/convert/zip/open-package.ts';
import { filesIn } from '../data-files.ts';
import type { BenchFormat } from '../expectation.ts';

/** Word documents in `docx/`: every word that Word would show, found without our own reader. */
export const docx: BenchFormat = {
  name: 'docx',
  sources: async (folder) =>
    Promise.all(
      (await filesIn(join(folder, 'docx'), /\.docx$/)).map(async (path) => {
        const parts = openPackage(await readFile(path));
        const texts = await Promise.all(
          ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].map(async (name) =>
            wordsOf(new TextDecoder().decode(await parts.read(name))),
          ),
        );
        const expectation = { text: texts.join('\n') };
        return { path, expected: () => expectation };
      }),
    ),
};

function wordsOf(xml: string): string {
  const marks = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br|cr)\b[^>]*>|<\/w:p>/g;
  return [...xml.matchAll(marks)]
    .map(([mark, text]) => text ?? (mark === '</w:p>' ? '\n' : ' '))
    .join('')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
