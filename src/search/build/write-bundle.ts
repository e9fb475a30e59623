import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { mapConcurrently } from '../../loader/map-concurrently.ts';
import type { SearchDocument } from '../document.ts';
import {
  datesFile,
  facetsFile,
  metaFile,
  metaHash,
  pageWordsFile,
  signature,
  textFile,
  wholeTextFile,
  wordsFile,
} from '../index-files.ts';
import { indexLanguage, titleField } from '../index-terms.ts';
import { serializeBundleMeta } from './bundle-meta.ts';
import type { BundleStore } from './bundle-store.ts';
import { analyseDocument, type DocumentTerms } from './document-terms.ts';
import { Facets } from './facets.ts';
import { pagefindVersion } from './pagefind/extract-engine.ts';
import { pagefindLanguage } from './pagefind/language.ts';
import type { PagefindBundle } from './pagefind/page-numbers.ts';
import { serializePageText } from './pagefind/page-text.ts';
import { packPageWords } from './pagefind/page-words.ts';
import { QueryWords } from './pagefind/query-words.ts';
import { Postings } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';
import { packWordChunks } from './word-chunks.ts';

const entryFile = 'pagefind-entry.json';

/** Prefix of the temp folder of a bundle; each build has its own. */
const draftPrefix = '.bundle-';

/** Concurrency of compression and writes: zlib works in threads of its own. */
const concurrency = 8;

const pack = promisify(gzip);

/**
 * Writes a bundle: an index of some documents in Pagefind's format, with their texts, facets and
 * vocabulary. Its folder is named by a digest of the documents and of the code that wrote it, and
 * never changes: hosts and browsers may cache it for ever, also across an update of the engine.
 *
 * Pagefind's own indexer would take our terms as text, holds every document in memory, and has no
 * setting for the size of its files. Its format is simple (CBOR, see the sources of Pagefind 1.5),
 * so we write it ourselves.
 *
 * @param store Output folder of bundles, and version of the code that writes them.
 * @param documents Newest first.
 * @param pages Numbers of its articles in the root index.
 * @returns Name of the bundle's folder, and its data for the root index.
 */
export async function writeBundle(
  { folder, version }: Pick<BundleStore, 'folder' | 'version'>,
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  pages: Pick<PagefindBundle, 'place' | 'numbers'>,
  onProgress?: (done: number) => void,
): Promise<{ name: string; pagefind: PagefindBundle }> {
  const draft = await mkdtemp(join(folder, draftPrefix));
  for (const name of ['index', 'pages', 'text'])
    await mkdir(join(draft, name), { recursive: true });
  const digest = createHash('sha256').update(version).update(JSON.stringify(pages));
  const postings = new Postings();
  const facets = new Facets();
  const vocabulary = new Vocabulary();
  const queryWords = new QueryWords(pagefindLanguage().stem);
  const textFiles: string[] = [];
  const lengths: number[] = [];
  const titles: number[] = [];

  for await (const document of documents) {
    const number = lengths.length;
    digest.update(JSON.stringify(document));
    const analysed = analyseDocument(document, (token, at, position) => {
      queryWords.add(token, number, at);
      if (position === undefined) postings.addTitleToken(token, number);
      else postings.addBodyToken(token, number, position);
    });
    const { title, length } = analysed;
    lengths.push(length);
    titles.push(titleField(title.length));
    facets.add(document);
    vocabulary.addTitle(title);
    textFiles.push(writeTexts(draft, number, document, analysed));
    onProgress?.(lengths.length);
  }

  const name = digest.digest('hex').slice(0, 10);
  const frequencies: [term: string, documents: number][] = [];
  const terms = postings.byTerm().map((entry) => {
    frequencies.push([entry.term, entry.postings.length]);
    return entry;
  });
  const chunks = await writeChunks(draft, wordsFile, () =>
    packWordChunks(terms, (number) => titles[number] ?? 0),
  );
  const words = queryWords.byWord(postings, lengths.length);
  const pageChunks = await writeChunks(draft, pageWordsFile, () => packPageWords(words, pages));
  const meta = serializeBundleMeta({ version: pagefindVersion, lengths, chunks });
  await writeFile(join(draft, metaFile), await compress(meta));
  const language = { hash: metaHash, wasm: null, page_count: lengths.length };
  const entry = { version: pagefindVersion, languages: { [indexLanguage]: language } };
  await writeFile(join(draft, entryFile), JSON.stringify(entry));
  await writeFile(join(draft, facetsFile), JSON.stringify(facets.file));
  await writeFile(join(draft, datesFile), JSON.stringify(facets.dates));
  await vocabulary.write(draft, frequencies);
  // A concurrent build may have written the same bundle, which others may be reading.
  await rename(draft, join(folder, name)).catch(() => rm(draft, { recursive: true }));
  return { name, pagefind: { ...pages, lengths, texts: textFiles, chunks: pageChunks } };
}

/** @returns The file with the whole text. */
function writeTexts(
  folder: string,
  number: number,
  document: SearchDocument,
  { length, headings, passages }: DocumentTerms,
): string {
  const write = (name: string, content: string) =>
    writeFileSync(join(folder, name), serializePageText(document, headings, content, length));
  for (const [passage, text] of passages.entries()) write(textFile(number, passage), text);
  if (passages.length === 1) return textFile(number, 0);
  write(wholeTextFile(number), document.text);
  return wholeTextFile(number);
}

async function writeChunks(
  folder: string,
  fileOf: (name: string) => string,
  chunks: () => Iterable<{ from: string; data: Uint8Array }>,
): Promise<{ from: string; name: string }[]> {
  return mapConcurrently([...chunks()], concurrency, async ({ from, data }) => {
    const name = createHash('sha256').update(data).digest('hex').slice(0, 8);
    await writeFile(join(folder, fileOf(name)), await compress(data));
    return { from, name };
  });
}

function compress(data: Uint8Array): Promise<Buffer> {
  return pack(Buffer.concat([Buffer.from(signature), data]));
}
