import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readCache, writeCache } from './cache-database.ts';
import { compilerVersion } from './compiler-version.ts';
import type { ArticleLoading, ContentPlace } from './load-article.ts';

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
      const row = known().get(fileOf(name));
      if (!row) return undefined;
      // Written by `save`.
      const loading = deserialize(row.value) as ArticleLoading;
      return row.stamp === stampFile(version, listFiles(fileOf(name), loading))
        ? loading
        : undefined;
    },
    save(loadings) {
      const now = BigInt(Date.now()) * 1_000_000n;
      writeCache((database) => {
        const put = database.prepare('INSERT OR REPLACE INTO article_loadings VALUES (?, ?, ?)');
        for (const [name, loading] of loadings) {
          const stamp = stampFile(version, listFiles(fileOf(name), loading), now - unsettled);
          if (!loading.article || stamp === undefined) continue;
          put.run(fileOf(name), stamp, serialize(loading));
        }
      });
    },
    prune(names) {
      const files = new Set(names.map(fileOf));
      const others = [...known().keys()].filter((file) => !files.has(file));
      if (others.length === 0) return;
      writeCache((database) => {
        const remove = database.prepare('DELETE FROM article_loadings WHERE file = ?');
        for (const file of others) remove.run(file);
      });
    },
  };
}

interface Row {
  stamp: string;
  value: Uint8Array;
}

function readRows(prefix: string): Map<string, Row> {
  const rows = readCache((database) =>
    database
      .prepare('SELECT file, stamp, value FROM article_loadings WHERE substr(file, 1, ?) = ?')
      .all(prefix.length, prefix),
  );
  // The column types of the table.
  const typed = (rows ?? []) as unknown as (Row & { file: string })[];
  return new Map(typed.map(({ file, ...row }) => [file, row]));
}

/** The article's own file, and its pictures. */
function listFiles(file: string, { article }: ArticleLoading): string[] {
  return [file, ...new Set(article?.pictures.map((picture) => picture.file))];
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
