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

/** An existing article that an earlier import wrote. */
export interface EarlierArticle {
  /** Absolute path. */
  file: string;
  mark: z.output<typeof markSchema>;
  title: unknown;
  published: unknown;
}

/** An index of the existing articles; it finds imported ones also after they were moved. */
export interface EarlierArticles {
  find(article: RawArticle): Promise<EarlierArticle | undefined>;
  /** Finds the file of an article with the same text, imported or not. */
  withText(digest: string): string | undefined;
  /** Finds the file of the article that an old address redirects to. */
  withAlias(alias: string): string | undefined;
  /** Indexes a newly written article; `text` replaces the file's content in a dry run. */
  add(file: string, text: string): void;
  /** Whether this run wrote the article; then no other item of the run is a new version of it. */
  isFresh(file: string): boolean;
  /** Removes a file from the index. */
  remove(file: string, text: string): void;
}

/**
 * Indexes all articles below a folder; a missing folder has none. Only digests stay in memory,
 * some hundred bytes an article.
 *
 * @param folder Absolute path of the folder of articles.
 * @param readText Returns an article's text; in a dry run some texts exist in memory only.
 */
export async function readEarlierArticles(
  folder: string,
  readText: (file: string) => Promise<string> = (file) => readFile(file, 'utf8'),
): Promise<EarlierArticles> {
  const files = await glob('**/*.mdx', {
    cwd: folder,
    // A symbolic link may point outside the folder, where nothing may be written.
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

/** A page's address; the address of a site's front page does not identify one article. */
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
 * The same bytes are the same source, whatever the file's name. The same name or address with
 * other bytes is a new version only if part of the article is unchanged, because
 * many folders have an `article.txt`. Two items with different source identifiers never match.
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

/** Reads three keys alone, because the rest of an edited file may be invalid. */
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
