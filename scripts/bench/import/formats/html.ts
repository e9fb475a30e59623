import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { z } from 'zod';
import { wordsOfHtml } from '../../../../src/convert/html/words-of-html.ts';
import { filesIn, jsonOf } from '../data-files.ts';
import type { BenchFormat, Expectation } from '../expectation.ts';

const datesSchema = z.record(z.string(), z.looseObject({ date: z.string() })).catch({});
const metadataSchema = z
  .looseObject({ title: z.string().optional(), publishedDate: z.string().optional() })
  .catch({});

/**
 * Pages in `html/`: dates by `expected-dates.json`, text and head by `NAME.expected.html` and
 * `NAME.expected-metadata.json` beside `NAME.source.html`.
 */
export const html: BenchFormat = {
  name: 'html',
  sources: async (folder) => {
    const files = await filesIn(join(folder, 'html'), /(?<!\.expected)\.html?$/);
    const dates = datesSchema.parse(await jsonOf(join(folder, 'html/expected-dates.json')));
    return Promise.all(
      files.map(async (path) => {
        const base = path.replace(/(?:\.source)?\.html?$/, '');
        const head = metadataSchema.parse(await jsonOf(`${base}.expected-metadata.json`));
        const body = await readFile(`${base}.expected.html`, 'utf8').catch(() => undefined);
        const expectation: Expectation = {
          title: head.title,
          date: head.publishedDate ?? dates[basename(path)]?.date,
          text: body === undefined ? undefined : wordsOfHtml(fromHtml(body)),
        };
        return { path, expected: () => expectation };
      }),
    );
  },
};
