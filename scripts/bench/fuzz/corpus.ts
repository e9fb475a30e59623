import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { glob } from 'tinyglobby';
import type { TargetName } from './finding.ts';
import { docxParts } from './mutate-docx.ts';
import type { ZipEntry } from './write-zip.ts';

/** A real file that cases are made of. */
export interface Seed {
  name: string;
  bytes: Uint8Array;
  /** Decoded as UTF-8; at most the length that cases have. */
  text: string;
  /** The parts of a Word document. */
  parts: readonly ZipEntry[];
}

/** Real files by what they are given to. */
export type Corpus = ReadonlyMap<TargetName, readonly Seed[]>;

/** Bytes; of larger files the beginning is taken. */
const most = 30_000;

const targetOf: Readonly<Record<string, TargetName>> = {
  '.mdx': 'article',
  '.yaml': 'vocabulary',
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.csv': 'csv',
  '.tsv': 'csv',
};

/** Exports are compressed by hand or by their system. */
const compressed: readonly TargetName[] = ['wordpress', 'blogger', 'feed', 'json-lines', 'html'];

/**
 * Reads the files that cases are made of, in an order that is the same everywhere.
 *
 * @param folders Paths; every file below them whose ending is known is taken.
 */
export async function readCorpus(folders: readonly string[]): Promise<Corpus> {
  const corpus = new Map<TargetName, Seed[]>();
  for (const folder of folders) {
    for (const file of (await glob('**/*', { cwd: folder, absolute: true, dot: true })).sort()) {
      const bytes = await readFile(file);
      const text = bytes.subarray(0, most).toString('utf8');
      const target = targetOf[extname(file).toLowerCase()] ?? ofMarkup(file, text);
      if (!target) continue;
      const isDocx = target === 'docx';
      const seed = {
        name: basename(file),
        bytes: isDocx ? bytes : bytes.subarray(0, most),
        text: isDocx ? '' : text,
        parts: isDocx ? await docxParts(bytes) : [],
      };
      corpus.set(target, [...(corpus.get(target) ?? []), seed]);
    }
  }
  const packed = compressed.flatMap((target) => corpus.get(target) ?? []);
  return packed.length > 0 ? corpus.set('gzip', packed) : corpus;
}

/** XML and JSON are of several formats. */
function ofMarkup(file: string, text: string): TargetName | undefined {
  if (/schemas\.google\.com\/blogger|\bblogger:/.test(text)) return 'blogger';
  if (/\.xml$/i.test(file)) return text.includes('wordpress.org/export') ? 'wordpress' : 'feed';
  return /\.(?:json|rss|atom)$/i.test(file) ? 'feed' : undefined;
}
