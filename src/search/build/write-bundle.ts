import { createHash } from 'node:crypto';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapConcurrently } from '../../loader/map-concurrently.ts';
import { wordLists } from '../bundle-meta.ts';
import type { SearchDocument, StoredPassage } from '../document.ts';
import { coreFile, type MemberKind, memberKinds } from '../index-files.ts';
import { titleField } from '../index-terms.ts';
import { serializeBundleMeta } from './bundle-meta.ts';
import { smallBundle } from './bundle-plan.ts';
import type { BundleStore } from './bundle-store.ts';
import { analyseDocument, type DocumentTerms } from './document-terms.ts';
import { Facets } from './facets.ts';
import { compressMember, compressSmallMember } from './gzip-member.ts';
import type { PagefindBundle } from './pagefind/page-numbers.ts';
import { PageWriter } from './pagefind/write-pages.ts';
import { Postings } from './postings.ts';
import { Vocabulary } from './vocabulary.ts';
import { packWordChunks } from './word-chunks.ts';
import { PackWriter } from './write-packs.ts';

/** Prefix of the temp folder of a bundle; each build has its own. */
const draftPrefix = '.bundle-';

/** Concurrency of compression: zlib works in threads of its own. */
const concurrency = 8;

/** A larger bundle has its members in files of their own, however few its documents are. */
const mostCoreBytes = 96_000;

/** A bundle as it was written. */
export interface WrittenBundle {
  /** Name of its folder. */
  name: string;
  /** As in the manifest. */
  meta: number;
  head?: number | undefined;
  /** Its data for Pagefind's root index. */
  pagefind?: PagefindBundle | undefined;
}

/** How a bundle is written. */
export interface BundleOptions {
  /** Number of documents. */
  count: number;
  /** Numbers of its articles in Pagefind's root index; without them it has no data for that. */
  pages?: Pick<PagefindBundle, 'place' | 'numbers'> | undefined;
  onProgress?: (done: number) => void;
}

/**
 * Writes a bundle: an inverted index of some documents with their texts, facets and vocabulary. Its
 * folder is named by a digest of the documents and of the code that wrote it, and never changes:
 * hosts and browsers may cache it for ever, also across an update of the engine.
 *
 * @param store Output folder of bundles, and version of the code that writes them.
 * @param documents Newest first.
 */
export async function writeBundle(
  { folder, version }: Pick<BundleStore, 'folder' | 'version'>,
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
  { count, pages, onProgress }: BundleOptions,
): Promise<WrittenBundle> {
  const draft = await mkdtemp(join(folder, draftPrefix));
  const digest = createHash('sha256')
    .update(version)
    .update(JSON.stringify(pages ?? null));
  const isHeld = count <= smallBundle;
  const packs = createPackWriters(draft, count, isHeld);
  const pageWriter = pages && new PageWriter(draft, pages);
  const postings = new Postings();
  const facets = new Facets();
  const vocabulary = new Vocabulary();
  const lengths: number[] = [];
  const passages: number[] = [];
  const titles: number[] = [];

  for await (const document of documents) {
    const number = lengths.length;
    digest.update(JSON.stringify(document));
    const analysed = analyseDocument(document, (token, at, position) => {
      pageWriter?.addToken(token, number, at);
      if (position === undefined) postings.addTitleToken(token, number);
      else postings.addBodyToken(token, number, position);
    });
    const { title, length } = analysed;
    lengths.push(length);
    passages.push(analysed.passages.length);
    titles.push(titleField(title.length));
    facets.add(document);
    vocabulary.addTitle(title);
    for (const passage of storedPassages(document, analysed)) {
      packs.text.add(compressSmallMember(JSON.stringify(passage)));
    }
    pageWriter?.addText(document, analysed);
    onProgress?.(lengths.length);
  }

  const frequencies: [term: string, documents: number][] = [];
  const terms = postings.byTerm().map((entry) => {
    frequencies.push([entry.term, entry.postings.length]);
    return entry;
  });
  const chunks = [...packWordChunks(terms, (number) => titles[number] ?? 0)];
  const shards = vocabulary.shards(frequencies);
  const starts = (list: (typeof wordLists)[number]) =>
    shards[list].slice(1).map(({ start }) => start);
  await addMembers(
    packs.index,
    chunks.map(({ data }) => data),
  );
  await addMembers(
    packs.words,
    wordLists.flatMap((list) => shards[list].map(({ packed }) => packed)),
  );
  await addMembers(packs.facets, [JSON.stringify(facets.file)]);
  await addMembers(packs.dates, [JSON.stringify(facets.dates)]);
  const isSmall =
    isHeld && memberKinds.reduce((sum, kind) => sum + packs[kind].bytes, 0) <= mostCoreBytes;
  const meta = await compressMember(
    serializeBundleMeta({
      isSmall,
      lengths,
      passages,
      chunks: chunks.map(({ from }) => from),
      words: {
        beginnings: starts('beginnings'),
        endings: starts('endings'),
        titles: starts('titles'),
        skeletons: starts('skeletons'),
      },
      sizes: {
        index: packs.index.sizes,
        words: packs.words.sizes,
        facets: packs.facets.sizes,
        dates: packs.dates.sizes,
        text: packs.text.sizes,
      },
    }),
  );
  const others = isSmall ? memberKinds.flatMap((kind) => packs[kind].take()) : [];
  for (const kind of memberKinds) packs[kind].finish();
  const core = Buffer.concat([meta, ...others]);
  await writeFile(join(draft, coreFile), core);
  const pagefind = await pageWriter?.finish(postings, lengths, facets.file);
  const name = digest.digest('hex').slice(0, 10);
  // A concurrent build may have written the same bundle, which others may be reading.
  await rename(draft, join(folder, name)).catch(() => rm(draft, { recursive: true }));
  const head = isSmall ? core.length - packs.text.bytes : undefined;
  return { name, meta: meta.length, head, pagefind };
}

function createPackWriters(
  folder: string,
  documents: number,
  isHeld: boolean,
): Record<MemberKind, PackWriter> {
  const writer = (kind: MemberKind) => new PackWriter(folder, kind, documents, isHeld);
  return {
    index: writer('index'),
    words: writer('words'),
    facets: writer('facets'),
    dates: writer('dates'),
    text: writer('text'),
  };
}

async function addMembers(
  packs: PackWriter,
  members: readonly (Uint8Array | string)[],
): Promise<void> {
  for (const member of await mapConcurrently(members, concurrency, compressMember)) {
    packs.add(member);
  }
}

function storedPassages(
  { url, title, meta }: SearchDocument,
  { headings, passages }: DocumentTerms,
): StoredPassage[] {
  return passages.map((text) => ({ url, title, meta, headings, text }));
}
