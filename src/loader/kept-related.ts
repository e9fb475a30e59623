import { deserialize, serialize } from 'node:v8';
import { readCache, writeCache } from './cache-database.ts';
import { compilerVersion } from './compiler-version.ts';
import { contentFolder } from './folders.ts';
import { listAt } from './number-lists.ts';
import { type RelatedArticles, relatedArticles } from './related-articles.ts';
import type { RelatedSource } from './related-finder.ts';

/**
 * What was found is written again when it tells of so many articles no longer: fewer are looked for
 * at each build, which takes less time than writing for a hundred thousand what they were found by.
 */
const staleShare = 1 / 5000;

/**
 * Related articles by what an earlier build found, kept from build to build: of a hundred thousand
 * it takes longer to find them all than to read what has changed.
 *
 * @param limit Articles related to one.
 * @returns Their identifiers, of each article in the order of the list.
 */
export async function keptRelatedArticles(
  oldestFirst: readonly RelatedSource[],
  limit: number,
): Promise<(readonly string[])[]> {
  const version = `${await compilerVersion()} ${limit}`;
  const before = read(version);
  const found = relatedArticles(oldestFirst, limit, before);
  if (!before || staleArticles(before, found) > oldestFirst.length * staleShare) {
    write(version, found);
  }
  return oldestFirst.map((_, place) =>
    Array.from(listAt(found.related, place), (other) => oldestFirst[other]?.id ?? ''),
  );
}

/** How many articles something else was found for than stands now. */
function staleArticles(before: RelatedArticles, now: RelatedArticles): number {
  const isStale = (_: string, at: number) =>
    before.versions[at] !== now.versions[at] || before.identities[at] !== now.identities[at];
  const longer = before.versions.length > now.versions.length ? before : now;
  return longer.versions.filter(isStale).length;
}

function read(version: string): RelatedArticles | undefined {
  const row = readCache((database) =>
    database.prepare('SELECT digest, value FROM related WHERE folder = ?').get(contentFolder),
  );
  if (row?.['digest'] !== version) return undefined;
  // Written below, whole or not at all.
  return deserialize(row['value'] as Uint8Array) as RelatedArticles;
}

function write(version: string, found: RelatedArticles): void {
  writeCache((database) =>
    database
      .prepare('INSERT OR REPLACE INTO related VALUES (?, ?, ?)')
      .run(contentFolder, version, serialize(found)),
  );
}
