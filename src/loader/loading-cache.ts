import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { countProblems } from '../i18n/problems/count-problems.ts';
import type { Problem } from '../schema/problem.ts';
import { readCache, writeCache } from './cache-database.ts';
import { compilerVersion } from './compiler-version.ts';
import type { ArticleLoading, ContentPlace, LoadedArticle } from './load-article.ts';

/** Cached results of loading articles, for those whose inputs are unchanged. */
export interface LoadingCache {
  /** @param name Path below `articles/`. */
  find(name: string): ArticleLoading | undefined;
  /** Caches loadings without errors, by name. */
  save(loadings: Iterable<readonly [name: string, loading: ArticleLoading]>): void;
  /** Removes articles that are not among `names`. */
  prune(names: readonly string[]): void;
}

/** Nanoseconds: a file that was changed this recently may change again within one clock tick. */
const unsettled = 2_000_000_000n;

/**
 * Opens the cache of a content folder. A file is unchanged if its size, times and inode are, as in
 * Git's index (gitformat-index(5)): so ten thousand articles need not be read to find the edited
 * one.
 */
export async function openLoadingCache({
  folder,
  vocabularies,
  terms,
}: ContentPlace): Promise<LoadingCache> {
  const version = createHash('sha256')
    .update(`${await compilerVersion()}\0${process.cwd()}\0`)
    // Not `serialize`, whose bytes for one text differ between threads.
    .update(
      JSON.stringify([vocabularies, terms], (_, value) =>
        value instanceof Map ? [...value] : value,
      ),
    )
    .digest('base64url');
  const prefix = join(folder, 'articles', '/');
  const fileOf = (name: string) => prefix + name;
  let rows: ReadonlyMap<string, Row> | undefined;
  // Lazy: a writer need not read the rows.
  const known = () => (rows ??= readRows(prefix));
  return {
    find(name) {
      const file = fileOf(name);
      const row = known().get(file);
      if (!row) return undefined;
      // Written by `save`.
      const { body, ...others } = deserialize(row.value) as CachedArticle;
      const article = { ...others, body: { ...body, sketch: readSketch(row.sketch) } };
      if (row.stamp !== stampFile(version, listFiles(file, article))) return undefined;
      const { stamp, warnings, hints } = row;
      if (warnings + hints === 0) return { article, problems: [] };
      const read = () => readProblems(file, stamp);
      return {
        article,
        problems: [],
        advice: { file: article.metadata.file, warnings, hints, read },
      };
    },
    save(loadings) {
      const now = BigInt(Date.now()) * 1_000_000n;
      writeCache((database) => {
        const put = database.prepare(
          'INSERT OR REPLACE INTO loaded_articles VALUES (?, ?, ?, ?, ?, ?, ?)',
        );
        for (const [name, { article, problems }] of loadings) {
          const file = fileOf(name);
          const stamp = article && stampFile(version, listFiles(file, article), now - unsettled);
          if (!article || stamp === undefined) continue;
          const { warnings, hints } = countProblems(problems);
          const { sketch, ...body } = article.body;
          const cached: CachedArticle = { ...article, body };
          const bytes = new Uint8Array(sketch.buffer, sketch.byteOffset, sketch.byteLength);
          const written = JSON.stringify(problems);
          put.run(file, stamp, serialize(cached), bytes, warnings, hints, written);
        }
      });
    },
    prune(names) {
      const files = new Set(names.map(fileOf));
      const others = [...known().keys()].filter((file) => !files.has(file));
      if (others.length === 0) return;
      writeCache((database) => {
        const remove = database.prepare('DELETE FROM loaded_articles WHERE file = ?');
        for (const file of others) remove.run(file);
      });
    },
  };
}

interface Row {
  stamp: string;
  value: Uint8Array;
  sketch: Uint8Array;
  warnings: number;
  hints: number;
}

/** Without the sketch: reading its numbers one by one takes as long as all the rest. */
type CachedArticle = Omit<LoadedArticle, 'body'> & { body: Omit<LoadedArticle['body'], 'sketch'> };

function readSketch(bytes: Uint8Array): Uint32Array {
  // Numbers must begin at a multiple of their size.
  const isAligned = bytes.byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0;
  const { buffer, byteOffset, byteLength } = isAligned ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
}

function readRows(prefix: string): Map<string, Row> {
  const rows = readCache((database) =>
    database
      .prepare(
        `SELECT file, stamp, value, sketch, warnings, hints FROM loaded_articles
          WHERE substr(file, 1, ?) = ?`,
      )
      .all(prefix.length, prefix),
  );
  // The column types of the table.
  const typed = (rows ?? []) as unknown as (Row & { file: string })[];
  return new Map(typed.map((row) => [row.file, row]));
}

/** @returns None if another build has replaced the row since. */
function readProblems(file: string, stamp: string): Problem[] {
  const row = readCache((database) =>
    database
      .prepare('SELECT problems FROM loaded_articles WHERE file = ? AND stamp = ?')
      .get(file, stamp),
  );
  // Written by `save`.
  return row ? (JSON.parse(String(row['problems'])) as Problem[]) : [];
}

/** The article's own file, and its pictures. */
function listFiles(file: string, { pictures }: LoadedArticle): string[] {
  return [file, ...new Set(pictures.map((picture) => picture.file))];
}

/**
 * @param settledAt Nanoseconds since 1970; a file that changed later has no stamp.
 * @returns Undefined if a file is missing or is a symbolic link, whose target may change.
 */
function stampFile(
  version: string,
  files: readonly string[],
  settledAt?: bigint,
): string | undefined {
  const parts = [version];
  for (const file of files) {
    const state = lstatSync(file, { bigint: true, throwIfNoEntry: false });
    if (!state?.isFile()) return undefined;
    const { size, ino, mtimeNs, ctimeNs } = state;
    if (settledAt !== undefined && (mtimeNs > settledAt || ctimeNs > settledAt)) return undefined;
    parts.push(`${size} ${ino} ${mtimeNs} ${ctimeNs}`);
  }
  return parts.join('\n');
}
