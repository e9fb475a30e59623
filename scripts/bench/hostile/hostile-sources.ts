import { docxBodies, docxOf } from './sources/docx-sources.ts';
import {
  bloggerWithBody,
  feedItems,
  feedOf,
  feedWithBody,
  wordpressItems,
  wordpressOf,
  wordpressWithBody,
} from './sources/feed-sources.ts';
import { htmlBodies, htmlPages } from './sources/html-sources.ts';
import { jsonTexts, markdownTexts, plainTexts, tableTexts } from './sources/text-sources.ts';
import type { HostileTexts } from './texts/make-text.ts';

/** A file for the importer that holds one thing in a number that no real one has. */
export interface HostileSource {
  name: string;
  /** File name, by whose ending a reader may know it. */
  file: string;
  /** The file with about so many UTF-16 code units of it. */
  make: (length: number) => string | Uint8Array;
}

function sourcesOf(
  format: string,
  file: string,
  texts: HostileTexts,
  wrap: (text: string) => string | Uint8Array = (text) => text,
): HostileSource[] {
  return Object.entries(texts).map(([name, make]) => ({
    name: `${format}: ${name}`,
    file,
    make: (length) => wrap(make(length)),
  }));
}

const opening = `<p>${'جرى الماء في السواقي فجر الأحد بعد أربعة أشهر من الجفاف. '.repeat(4)}</p>`;
const pageOf = (body: string) =>
  `<!doctype html><html lang="ar"><title>عنوان</title><body><article><h1>عنوان</h1>${opening}${body}</article></body></html>`;

/** Hostile files of each format that the importer reads. */
export const hostileSources: readonly HostileSource[] = [
  ...sourcesOf('html', 'a.html', htmlBodies, pageOf),
  ...sourcesOf(
    'html',
    'a.html',
    htmlPages,
    (head) => `<html><body>${head}${opening}</body></html>`,
  ),
  ...sourcesOf('wxr', 'a.xml', wordpressItems, wordpressOf),
  ...sourcesOf('wxr post', 'a.xml', htmlBodies, wordpressWithBody),
  ...sourcesOf('feed', 'a.xml', feedItems, feedOf),
  ...sourcesOf('feed item', 'a.xml', htmlBodies, feedWithBody),
  ...sourcesOf('blogger post', 'a.xml', htmlBodies, bloggerWithBody),
  ...sourcesOf('docx', 'a.docx', docxBodies, docxOf),
  ...sourcesOf('text', 'a.txt', plainTexts, (text) => `عنوان\n\n${text}`),
  ...sourcesOf('markdown', 'a.md', markdownTexts),
  ...sourcesOf('table', 'a.csv', tableTexts),
  ...sourcesOf('json', 'a.jsonl', jsonTexts),
];
