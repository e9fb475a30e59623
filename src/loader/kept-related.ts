import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { readCache, writeCache } from './cache-database.ts';
import { compilerVersion } from './compiler-version.ts';
import { contentFolder } from './folders.ts';
import { type RelatedSource, relatedArticles } from './related-articles.ts';

type Related = ReturnType<typeof relatedArticles>;

/**
 * The same as `relatedArticles`, kept from build to build while nothing changes that it looks at,
 * as with most edits: of a hundred thousand articles it takes longer than reading what has changed.
 */
export async function keptRelatedArticles(
  oldestFirst: readonly RelatedSource[],
  limit: number,
): Promise<Related> {
  const hash = createHash('sha256').update(`${await compilerVersion()} ${limit}`);
  for (const source of oldestFirst) {
    const { id, lang, series, section, tags, titleTerms, keyTerms } = source;
    hash.update(`\n${id} ${lang} ${series} ${section} ${tags} ${titleTerms} ${keyTerms}`);
  }
  const digest = hash.digest('base64url');
  const row = readCache((database) =>
    database.prepare('SELECT digest, value FROM related WHERE folder = ?').get(contentFolder),
  );
  // Written below, whole or not at all.
  if (row?.['digest'] === digest) return deserialize(row['value'] as Uint8Array) as Related;
  const related = relatedArticles(oldestFirst, limit);
  writeCache((database) =>
    database
      .prepare('INSERT OR REPLACE INTO related VALUES (?, ?, ?)')
      .run(contentFolder, digest, serialize(related)),
  );
  return related;
}
