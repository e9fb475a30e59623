import { deserialize, serialize } from 'node:v8';
import { readCache, writeCache } from './cache-database.ts';
import { compilerVersion } from './compiler-version.ts';
import { contentFolder } from './folders.ts';
import { getList } from './number-lists.ts';
import { findRelatedArticles, type RelatedArticles } from './related-articles.ts';
import type { RelatedSource } from './related-finder.ts';

/**
 * The cache is rewritten above this share of stale articles. Below it, recomputing them in each
 * build is faster than writing the cache of a hundred thousand articles.
 */
const staleShare = 1 / 5000;

/**
 * Finds related articles through a cache: for a hundred thousand articles, finding all takes longer
 * than reading what has changed.
 *
 * @param limit Maximum number of related articles of one article.
 * @returns Identifiers of related articles, in the order of the list.
 */
export async function loadRelatedArticles(
  oldestFirst: readonly RelatedSource[],
  limit: number,
): Promise<(readonly string[])[]> {
  const version = `${await compilerVersion()} ${limit}`;
  const before = readCached(version);
  const found = findRelatedArticles(oldestFirst, limit, before);
  if (!before || countStale(before, found) > oldestFirst.length * staleShare) {
    writeCached(version, found);
  }
  return oldestFirst.map((_, place) =>
    Array.from(getList(found.related, place), (other) => oldestFirst[other]?.id ?? ''),
  );
}

/** Number of articles whose cached result is stale. */
function countStale(before: RelatedArticles, now: RelatedArticles): number {
  const isStale = (_: string, at: number) =>
    before.versions[at] !== now.versions[at] || before.identities[at] !== now.identities[at];
  const longer = before.versions.length > now.versions.length ? before : now;
  return longer.versions.filter(isStale).length;
}

function readCached(version: string): RelatedArticles | undefined {
  const row = readCache((database) =>
    database.prepare('SELECT digest, value FROM related WHERE folder = ?').get(contentFolder),
  );
  if (row?.['digest'] !== version) return undefined;
  // Written below, in one transaction.
  return deserialize(row['value'] as Uint8Array) as RelatedArticles;
}

function writeCached(version: string, found: RelatedArticles): void {
  writeCache((database) =>
    database
      .prepare('INSERT OR REPLACE INTO related VALUES (?, ?, ?)')
      .run(contentFolder, version, serialize(found)),
  );
}
