import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { parseFeed } from 'htmlparser2';
import { wordsOfHtml } from '../../../../src/convert/html/words-of-html.ts';
import { filesIn } from '../data-files.ts';
import type { BenchFormat, Expectation } from '../expectation.ts';

/**
 * Feeds in `feeds/`, by htmlparser2's own reader of them. It knows descriptions alone, so the text
 * is known where an item has no more than that.
 */
export const feeds: BenchFormat = {
  name: 'feeds',
  sources: async (folder) =>
    Promise.all(
      (await filesIn(join(folder, 'feeds'), /\.(?:xml|rss|atom|json)$/)).map(async (path) => {
        const xml = await readFile(path, 'utf8');
        const items = parseFeed(xml, { xmlMode: true })?.items ?? [];
        const isWhole = !/<content/.test(xml);
        const known = new Map(
          items.map((item): [string, Expectation] => [
            item.id ?? item.link ?? '',
            {
              title: item.title,
              date: item.pubDate?.toISOString(),
              text: isWhole
                ? wordsOfHtml(fromHtml(item.description ?? '', { fragment: true }))
                : undefined,
            },
          ]),
        );
        return { path, expected: ({ guid }) => known.get(guid ?? '') };
      }),
    ),
};
