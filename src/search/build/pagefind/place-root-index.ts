import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { writeAtomically } from '../../../loader/write-atomically.ts';
import { filterNames } from '../../document.ts';
import { type BundleFacets, prefixSums } from '../../facets.ts';
import { pageFacetsFile, pageTextsFile, pageWordsFile, signature } from '../../index-files.ts';
import { bundleFolder } from '../../manifest.ts';
import { CborWriter } from '../cbor.ts';
import { readEngineFiles } from './engine-files.ts';
import { pagefindVersion } from './extract-engine.ts';
import { pagefindLanguage } from './language.ts';
import { type PagefindBundle, pageName } from './page-numbers.ts';
import { metaFields } from './page-words.ts';

const pack = promisify(gzip);

/** A bundle of the site, with its deleted articles. */
export interface LiveBundle {
  name: string;
  dead: ReadonlySet<number>;
  pagefind: PagefindBundle;
}

/** Placeholder for a deleted article; nothing finds it. */
const noPage = '-';

/** Sorts after every word. */
const lastWord = '\u{10FFFF}';

/**
 * Writes Pagefind's own engine, and an index for it, into the folder of the search index: for
 * `import('/pagefind/pagefind.js')`, for Pagefind's component UI, and for other sites that merge
 * this index into theirs. It refers to the words and texts in the bundles.
 *
 * @param folder Folder of the index; `store` contains the bundles' folders.
 * @returns Names of the files and folders that it wrote.
 */
export async function placeRootIndex(
  bundles: readonly LiveBundle[],
  store: string,
  folder: string,
): Promise<string[]> {
  const files = new Map(await readEngineFiles());
  const filters: { name: string; hash: string }[] = [];
  for (const [name, data] of await serializeFilters(bundles, store)) {
    const hash = digest(data);
    filters.push({ name, hash });
    files.set(`filter/${hash}.pf_filter`, await compress(data));
  }
  const meta = serializeRootMeta(bundles, filters);
  const { code, wasm } = pagefindLanguage();
  const hash = `${code}_${digest(meta)}`;
  files.set(`pagefind.${hash}.pf_meta`, await compress(meta));
  const count = bundles.reduce(
    (sum, { dead, pagefind }) => sum + pagefind.numbers.length - dead.size,
    0,
  );
  const entry = {
    version: pagefindVersion,
    languages: { [code]: { hash, wasm: wasm === 'unknown' ? null : wasm, page_count: count } },
    include_characters: [],
  };
  files.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  for (const [name, bytes] of files) await writeFileOver(join(folder, name), bytes);
  for (const name of await readdir(join(folder, 'filter')).catch(() => [])) {
    if (!files.has(`filter/${name}`)) await rm(join(folder, 'filter', name));
  }
  return [...new Set([...files.keys()].map((name) => name.split('/')[0] ?? name))];
}

/** Writes a file, replacing an existing one. */
async function writeFileOver(file: string, bytes: Uint8Array): Promise<void> {
  const standing = await readFile(file).catch(() => undefined);
  if (standing?.equals(bytes)) return;
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(file, bytes);
}

/** Serializes `MetaIndex` of Pagefind 1.6's `index_metadata.rs`. */
function serializeRootMeta(
  bundles: readonly LiveBundle[],
  filters: readonly { name: string; hash: string }[],
): Uint8Array {
  const pages: { group: string; words: number }[] = [];
  const chunks: { from: string; to: string; path: string }[] = [];
  for (const { name, dead, pagefind } of bundles) {
    // Pagefind's client resolves these below `index/` and `fragment/`.
    const path = (file: string) => `../${bundleFolder(name)}${file}`;
    for (const [at, number] of pagefind.numbers.entries()) {
      if (dead.has(at)) continue;
      pages[number] = {
        group: path(pageTextsFile(pagefind.groups[at] ?? 0, '')),
        words: pagefind.lengths[at] ?? 1,
      };
    }
    for (const [at, chunk] of pagefind.chunks.entries()) {
      const to = pagefind.chunks[at + 1]?.from ?? lastWord;
      chunks.push({ from: chunk.from, to, path: path(pageWordsFile(chunk.name, '')) });
    }
  }
  const writer = new CborWriter().array(6).text(pagefindVersion).array(pages.length);
  for (const [number, page] of Array.from(pages).entries()) {
    if (page) writer.array(3).text(pageName(number)).integer(page.words).text(page.group);
    else writer.array(2).text(noPage).integer(1);
  }
  writer.array(chunks.length);
  for (const { from, to, path } of chunks) writer.array(3).text(from).text(to).text(path);
  writer.array(filters.length);
  for (const { name, hash } of filters) writer.array(2).text(name).text(hash);
  writer.array(0).array(metaFields.length);
  for (const field of metaFields) writer.text(field);
  return writer.take();
}

/** Serializes `FilterIndex` of Pagefind 1.6's `index_filter.rs` for each filter with values. */
async function serializeFilters(
  bundles: readonly LiveBundle[],
  store: string,
): Promise<[name: string, data: Uint8Array][]> {
  const values = new Map(filterNames.map((name) => [name, new Map<string, Set<number>>()]));
  for (const { name, dead, pagefind } of bundles) {
    const text = await readFile(join(store, name, pageFacetsFile), 'utf8');
    // Written by `PageWriter`.
    const facets = JSON.parse(text) as BundleFacets;
    for (const filter of filterNames) {
      for (const { label, documents } of facets[filter]) {
        const pages = values.get(filter)?.get(label) ?? new Set();
        values.get(filter)?.set(label, pages);
        for (const document of prefixSums(documents)) {
          if (!dead.has(document)) pages.add(pagefind.numbers[document] ?? 0);
        }
      }
    }
  }
  return [...values].flatMap(([name, byLabel]): [string, Uint8Array][] => {
    const living = [...byLabel]
      .filter(([, pages]) => pages.size > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (living.length === 0) return [];
    const writer = new CborWriter().array(2).text(name).array(living.length);
    for (const [label, pages] of living) {
      writer.array(2).text(label).array(pages.size);
      for (const page of [...pages].sort((a, b) => a - b)) writer.integer(page);
    }
    return [[name, writer.take()]];
  });
}

function digest(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 10);
}

function compress(data: Uint8Array): Promise<Buffer> {
  return pack(Buffer.concat([Buffer.from(signature), data]));
}
