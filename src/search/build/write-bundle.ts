import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { mapConcurrently } from '../../loader/map-concurrently.ts';
import type { SearchDocument, StoredPassage } from '../document.ts';
import {
  datesFile,
  facetsFile,
  metaFile,
  metaHash,
  signature,
  textFile,
  wordsFile,
} from '../index-files.ts';
import { indexLanguage, titleField } from '../index-terms.ts';
import { bundleMeta } from './bundle-meta.ts';
import type { BundleStore } from './bundle-store.ts';
import { documentTerms } from './document-terms.ts';
import { Facets } from './facets.ts';
import { Postings, type TermPostings } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';
import { type WordChunk, wordChunks } from './word-chunks.ts';

/** The version of Pagefind whose format this is. */
const pagefindVersion = '1.5.2';
const entryFile = 'pagefind-entry.json';

/** Files packed and written side by side, as zlib works in threads of its own. */
const inFlight = 8;

const pack = promisify(gzip);

/**
 * Writes a bundle: an index of some documents in Pagefind's format, and beside it their texts,
 * facets and vocabulary. Its folder is named by the documents in it and the code that wrote it, and
 * never changes: hosts and browsers may cache it for ever, also across an update of the engine.
 *
 * Pagefind's own indexer would have to be fed our terms as a text, keeps every document in memory,
 * and does not let one choose the size of its files; its format is simple (CBOR, see the sources of
 * Pagefind 1.5), so they are written here.
 *
 * @param store Where the bundle's folder goes, and the version of the code that writes it.
 * @param documents In the order of sorting, newest first.
 * @returns The name of its folder.
 */
export async function writeBundle(
  { folder, version }: Pick<BundleStore, 'folder' | 'version'>,
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  onProgress?: (done: number) => void,
): Promise<string> {
  const draft = join(folder, '.bundle');
  await rm(draft, { recursive: true, force: true });
  for (const name of ['index', 'text']) await mkdir(join(draft, name), { recursive: true });
  const digest = createHash('sha256').update(version);
  const postings = new Postings();
  const facets = new Facets();
  const vocabulary = new Vocabulary();
  const lengths: number[] = [];
  const titles: number[] = [];

  for await (const document of documents) {
    const number = lengths.length;
    digest.update(JSON.stringify(document));
    const { title, titleForms, body, bodyForms, headings, passages } = documentTerms(document);
    for (const [place, term] of title.entries()) {
      postings.addTitleTerm(term, titleForms[place] ?? term, number);
    }
    for (const [position, term] of body.entries()) {
      if (term === undefined) continue;
      postings.addBodyTerm(term, bodyForms[position] ?? term, number, position);
    }
    lengths.push(body.length);
    titles.push(titleField(title.length));
    facets.add(document);
    vocabulary.addTitle(title);
    writeTexts(draft, number, document, headings, passages);
    onProgress?.(lengths.length);
  }

  const name = digest.digest('hex').slice(0, 10);
  const frequencies: [term: string, documents: number][] = [];
  const terms = postings.byTerm().map((entry) => {
    frequencies.push([entry.term, entry.postings.length]);
    return entry;
  });
  const chunks = await writeChunks(draft, terms, (number) => titles[number] ?? 0);
  const meta = bundleMeta({ version: pagefindVersion, lengths, chunks });
  await writeFile(join(draft, metaFile), await packed(meta));
  const language = { hash: metaHash, wasm: null, page_count: lengths.length };
  const entry = { version: pagefindVersion, languages: { [indexLanguage]: language } };
  await writeFile(join(draft, entryFile), JSON.stringify(entry));
  await writeFile(join(draft, facetsFile), JSON.stringify(facets.file));
  await writeFile(join(draft, datesFile), JSON.stringify(facets.dates));
  await vocabulary.write(draft, frequencies);
  await rm(join(folder, name), { recursive: true, force: true });
  await rename(draft, join(folder, name));
  return name;
}

function writeTexts(
  folder: string,
  number: number,
  { url, title, meta }: SearchDocument,
  headings: StoredPassage['headings'],
  passages: readonly string[],
): void {
  for (const [passage, text] of passages.entries()) {
    const stored: StoredPassage = { url, title, meta, headings, text };
    writeFileSync(join(folder, textFile(number, passage)), JSON.stringify(stored));
  }
}

async function writeChunks(
  folder: string,
  terms: Iterable<TermPostings>,
  titleFieldOf: (number: number) => number,
): Promise<{ from: string; name: string }[]> {
  const chunks = [...wordChunks(terms, titleFieldOf)];
  return mapConcurrently(chunks, inFlight, async ({ from, data }: WordChunk) => {
    const name = createHash('sha256').update(data).digest('hex').slice(0, 8);
    await writeFile(join(folder, wordsFile(name)), await packed(data));
    return { from, name };
  });
}

function packed(data: Uint8Array): Promise<Buffer> {
  return pack(Buffer.concat([Buffer.from(signature), data]));
}
