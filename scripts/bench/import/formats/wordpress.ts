import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { z } from 'zod';
import { wordsOfHtml } from '../../../../src/convert/html/words-of-html.ts';
import { filesIn, jsonOf } from '../data-files.ts';
import type { BenchFormat, Expectation } from '../expectation.ts';

const expectedSchema = z
  .array(z.looseObject({ post_id: z.number(), title: z.string(), date: z.string() }))
  .catch([]);

/**
 * Exports in `wordpress/`: titles and dates by `NAME.expected.json` (else as the export has them),
 * text by the plainest way, without our own reader: comments and shortcodes out, tags out.
 */
export const wordpress: BenchFormat = {
  name: 'wordpress',
  sources: async (folder) => {
    const files = await filesIn(join(folder, 'wordpress'), /\.xml$/);
    return Promise.all(
      files.map(async (path) => {
        const beside = path.replace(/(?:\.wxr)?\.xml$/, '.expected.json');
        const known = expectedSchema.parse((await jsonOf(beside)) ?? []);
        const items = itemsOf(await readFile(path, 'utf8'));
        for (const { post_id, title, date } of known) {
          const item = items.get(String(post_id));
          if (item) Object.assign(item, { title: toPlainTitle(title), date });
        }
        const idOf = (source: string) => /#(\d+)$/.exec(source)?.[1] ?? '';
        return { path, expected: ({ source }) => items.get(idOf(source)) };
      }),
    );
  },
};

const alternative =
  /(?:\balt="|_wp_attachment_image_alt(?:\]\]>)?<\/wp:meta_key>\s*<wp:meta_value>(?:<!\[CDATA\[)?|<excerpt:encoded><!\[CDATA\[)([^"<\]]*)/g;

/** Hosts stand on the cards of what lies there. */
function findHosts(item: string): string {
  return (item.match(/https?:\/\/[\w.-]+/g) ?? []).join('\n');
}

function itemsOf(xml: string): Map<string, Expectation> {
  const items = xml.match(/<item>[\s\S]*?<\/item>/g) ?? [];
  // Galleries show pictures of the library, with what it says of them.
  const library = items
    .flatMap((item) => [...item.matchAll(alternative)].map(([, alt]) => alt))
    .join('\n');
  return new Map(
    items.map((item) => [
      field(item, 'wp:post_id'),
      {
        // One without a title gets one of its text, so that nothing is known of it.
        title: toPlainTitle(field(item, 'title')) || undefined,
        date: momentOf(field(item, 'wp:post_date_gmt')),
        text: wordsOf(field(item, 'content:encoded')),
        unsaid: library + findHosts(item),
      },
    ]),
  );
}

/** A post that was never published has none. */
function momentOf(gmt: string): string | undefined {
  return /^[1-9]/.test(gmt) ? `${gmt.replace(' ', 'T')}Z` : undefined;
}

function field(item: string, name: string): string {
  const content = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(item)?.[1] ?? '';
  return content.replace(/<!\[CDATA\[|\]\]>/g, '').trim();
}

function wordsOf(content: string): string {
  const bare = content
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\[\/?[a-z][\w-]*(?:[\s=][^[\]]*)?\]/gi, '\n')
    // Alone on its line it is a player and no text.
    .replace(/^\s*https?:\/\/\S+\s*$/gm, '')
    .replace(/\n/g, '<br>');
  return wordsOfHtml(fromHtml(bare, { fragment: true }));
}

function toPlainTitle(title: string): string {
  return wordsOfHtml(fromHtml(title, { fragment: true }));
}
