import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { parse } from 'yaml';
import { z } from 'zod';
import { KeyIndex } from './key-index.ts';
import { comparableAlias } from './old-address.ts';
import type { RawArticle } from './raw-article.ts';
import { textDigest } from './text-digest.ts';

const markSchema = z.object({
  source: z.string(),
  sourceDigest: z.string(),
  digest: z.string(),
  guid: z.string().optional(),
});

/** An article of the folder that an importer wrote once. */
export interface EarlierArticle {
  /** Absolute path. */
  file: string;
  mark: z.output<typeof markSchema>;
  title: unknown;
  published: unknown;
}

/** Knows the articles that are there already, wherever earlier imports' were moved since. */
export interface EarlierArticles {
  find(article: RawArticle): Promise<EarlierArticle | undefined>;
  /** The file of an article with the same words, whoever wrote it. */
  withText(digest: string): string | undefined;
  /** The file of the article that an old address leads to. */
  withAlias(alias: string): string | undefined;
  /** Takes in what was just written; `text` stands for the file in a dry run. */
  add(file: string, text: string): void;
  /** Whether an article was written in this run: no other item of it is a new version of that. */
  isFresh(file: string): boolean;
  /** Forgets what a file said. */
  remove(file: string, text: string): void;
}

/**
 * Reads all articles below a folder; one that does not exist holds none. Of each only digests stay
 * in memory, some hundred bytes.
 *
 * @param folder Absolute path of the folder of articles.
 * @param readText Gives an article's text; a dry run has some that no file holds.
 */
export async function readEarlierArticles(
  folder: string,
  readText: (file: string) => Promise<string> = (file) => readFile(file, 'utf8'),
): Promise<EarlierArticles> {
  const files = await glob('**/*.mdx', {
    cwd: folder,
    // A link may lead out of the folder, where nothing may be written.
    followSymbolicLinks: false,
  }).catch(() => []);
  const index = new KeyIndex();
  const marked = async (key: string) => {
    const found: EarlierArticle[] = [];
    for (const file of index.filesWith(key)) {
      const earlier = readMark(file, await readText(file).catch(() => ''));
      if (earlier) found.push(earlier);
    }
    return found;
  };
  for (const name of files.sort()) {
    const file = join(folder, name);
    index.add(file, keysOfArticle(file, await readFile(file, 'utf8').catch(() => '')));
  }
  return {
    add: (file, text) => {
      index.add(file, keysOfArticle(file, text));
      index.add(file, [freshKey(file)]);
    },
    isFresh: (file) => index.filesWith(freshKey(file)).length > 0,
    remove: (file, text) => index.remove(file, keysOfArticle(file, text)),
    withText: (digest) => index.filesWith(`text ${digest}`)[0],
    withAlias: (alias) => index.filesWith(`alias ${comparableAlias(alias)}`)[0],
    find: async (article) => {
      const { name, digest, guid } = article.identity;
      const [ofSameGuid] = guid === undefined ? [] : await marked(`guid ${guid}`);
      if (ofSameGuid) return ofSameGuid;
      const ofSameBytes = await marked(`bytes ${digest}`);
      const sameBytes = ofSameBytes.find(({ mark }) => mark.source === name) ?? ofSameBytes[0];
      if (sameBytes) return sameBytes;
      const keys = [`name ${name}`, ...addressKeys(article.publisher)];
      for (const key of keys) {
        const found = (await marked(key)).find(
          (earlier) =>
            !index.filesWith(freshKey(earlier.file)).length && isVersionOf(earlier, article),
        );
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** A page's address; a site's own says nothing of one article. */
function addressKeys(source: unknown): string[] {
  const read = z.object({ url: z.string() }).safeParse(source);
  const url = read.success && URL.canParse(read.data.url) ? new URL(read.data.url) : undefined;
  return url && url.pathname.length > 1 ? [`url ${url.href}`] : [];
}

function keysOfArticle(file: string, text: string): string[] {
  const head = headOf(text);
  const aliases = head.includes('\naliases:') ? valueAtKey('aliases', head) : [];
  const known = Array.isArray(aliases) ? aliases.map(String) : [];
  const mark = readMark(file, text)?.mark;
  return [
    `text ${textDigest(text)}`,
    ...known.map((alias) => `alias ${comparableAlias(alias)}`),
    ...(mark ? [`bytes ${mark.sourceDigest}`, `name ${mark.source}`] : []),
    ...(mark?.guid === undefined ? [] : [`guid ${mark.guid}`]),
    ...(mark && head.includes('\nsource:') ? addressKeys(valueAtKey('source', head)) : []),
  ];
}

/**
 * The same bytes are the same source, whatever the file is called now. The same name or address
 * with other bytes is a new version of it only if something of the article is still as it was, for
 * many folders hold an `article.txt`; and two items that the source itself tells apart are never one.
 */
function isVersionOf(earlier: EarlierArticle, { identity, title, published }: RawArticle): boolean {
  if (identity.guid !== undefined && earlier.mark.guid !== undefined) return false;
  return earlier.title === title || isSameMoment(earlier.published, published);
}

function freshKey(file: string): string {
  return `fresh ${file}`;
}

function isSameMoment(written: unknown, moment: Date | undefined): boolean {
  if (moment === undefined || typeof written !== 'string') return false;
  return Math.abs(Date.parse(written) - moment.getTime()) < 1000;
}

/** Reads three keys by themselves, since the rest of an edited file may be broken at the moment. */
function readMark(file: string, text: string): EarlierArticle | undefined {
  const head = headOf(text);
  const mark = markSchema.safeParse(valueAtKey('importedFrom', head));
  if (!mark.success) return undefined;
  const [title, published] = [valueAtKey('title', head), valueAtKey('published', head)];
  return { file, mark: mark.data, title, published };
}

function headOf(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.slice(0, lines.indexOf('\n---\n', 3) + 1);
}

function valueAtKey(key: string, head: string): unknown {
  const block = new RegExp(`^${key}:.*\\n(?:[ \\t]+.*\\n)*`, 'm').exec(head)?.[0];
  if (block === undefined) return undefined;
  try {
    return parse(block, { logLevel: 'error' })?.[key];
  } catch {
    return undefined;
  }
}

/** The slug of an article's file: its name, or its folder's where it is an `index.mdx`. */
export function slugOfFile(file: string): string {
  const name = basename(file, '.mdx');
  return name === 'index' ? basename(dirname(file)) : name;
}
