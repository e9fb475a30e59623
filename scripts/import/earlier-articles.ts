import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { parse } from 'yaml';
import { z } from 'zod';
import type { RawArticle } from './raw-article.ts';
import { isoMoment } from './write/iso-moment.ts';

const markSchema = z.object({ source: z.string(), sourceDigest: z.string(), digest: z.string() });

/** An article of the folder that an importer wrote once. */
export interface EarlierArticle {
  /** Absolute path. */
  file: string;
  mark: z.output<typeof markSchema>;
  title: unknown;
  published: unknown;
}

/** Finds the articles that earlier imports made, wherever they were moved since. */
export interface EarlierArticles {
  find(article: RawArticle): EarlierArticle | undefined;
  /** Takes in what was just written; `text` stands for the file in a dry run. */
  add(file: string, text: string): void;
  remove(file: string): void;
}

/**
 * Reads the heads of all articles below a folder; one that does not exist holds none.
 *
 * @param folder Absolute path of the folder of articles.
 */
export async function readEarlierArticles(folder: string): Promise<EarlierArticles> {
  const files = await glob('**/*.mdx', {
    cwd: folder,
    // A link may lead out of the folder, where nothing may be written.
    followSymbolicLinks: false,
  }).catch(() => []);
  const known = new Map<string, EarlierArticle>();
  const byDigest = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const ofIndex = (index: Map<string, Set<string>>, key: string) =>
    [...(index.get(key) ?? [])].flatMap((file) => known.get(file) ?? []);
  const remove = (file: string) => {
    const earlier = known.get(file);
    if (!earlier) return;
    known.delete(file);
    byDigest.get(earlier.mark.sourceDigest)?.delete(file);
    byName.get(earlier.mark.source)?.delete(file);
  };
  const add = (file: string, text: string) => {
    remove(file);
    const earlier = readMark(file, text);
    if (!earlier) return;
    const { source, sourceDigest } = earlier.mark;
    known.set(file, earlier);
    byDigest.set(sourceDigest, (byDigest.get(sourceDigest) ?? new Set()).add(file));
    byName.set(source, (byName.get(source) ?? new Set()).add(file));
  };
  for (const name of files.sort()) {
    const file = join(folder, name);
    add(file, await readFile(file, 'utf8'));
  }
  return {
    add,
    remove,
    find: (article) => {
      const { name, digest } = article.identity;
      return findEarlier(ofIndex(byDigest, digest), ofIndex(byName, name), article);
    },
  };
}

/**
 * The same bytes are the same source, whatever the file is called now. The same name with other
 * bytes is a new version of it only if something of the article is still as it was, for many
 * folders hold an `article.txt`.
 */
function findEarlier(
  ofSameBytes: readonly EarlierArticle[],
  ofSameName: readonly EarlierArticle[],
  { identity, title, published }: RawArticle,
): EarlierArticle | undefined {
  const moment = published && isoMoment(published);
  return (
    ofSameBytes.find(({ mark }) => mark.source === identity.name) ??
    ofSameBytes[0] ??
    ofSameName.find(
      (earlier) =>
        earlier.title === title || (moment !== undefined && earlier.published === moment),
    )
  );
}

/** Reads three keys by themselves, since the rest of an edited file may be broken at the moment. */
function readMark(file: string, text: string): EarlierArticle | undefined {
  const lines = text.replace(/\r\n?/g, '\n');
  const head = lines.slice(0, lines.indexOf('\n---\n', 3) + 1);
  const mark = markSchema.safeParse(valueAtKey('importedFrom', head));
  if (!mark.success) return undefined;
  const [title, published] = [valueAtKey('title', head), valueAtKey('published', head)];
  return { file, mark: mark.data, title, published };
}

function valueAtKey(key: string, head: string): unknown {
  const block = new RegExp(`^${key}:.*\\n(?:[ \\t]+.*\\n)*`, 'm').exec(head)?.[0];
  if (block === undefined) return undefined;
  try {
    return parse(block)?.[key];
  } catch {
    return undefined;
  }
}

/** The slug of an article's file: its name, or its folder's where it is an `index.mdx`. */
export function slugOfFile(file: string): string {
  const name = basename(file, '.mdx');
  return name === 'index' ? basename(dirname(file)) : name;
}
