import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SpellingCount } from '../check/site/two-spellings.ts';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import type { Problem } from '../schema/problem.ts';
import { readCache, today, writeCache } from './cache-database.ts';

/** A spelling of a name, with the place of its first occurrence in the file. */
export interface PlacedSpelling extends Omit<SpellingCount, 'offset'> {
  line: number;
  column: number;
}

/** Cache entry of one compiled article. */
export interface CachedBody {
  body: CompiledBody;
  /** Key terms of the body, for related articles; see `src/arabic/key-terms.ts`. */
  keyTerms: string[];
  /** For near-duplicates; see `src/check/site/text-sketch.ts`. */
  sketch: readonly number[];
  /** Names that have several spellings. */
  spellings: readonly PlacedSpelling[];
  /** Warnings, which are reported in every build, compiled or cached. */
  warnings: Problem[];
  /** Digests of the pictures in its HTML, to detect changed ones. */
  pictures: { src: string; digest: string }[];
}

/**
 * Without the long texts, which have columns of their own: escaping and parsing them takes time.
 */
type CachedRest = Omit<CachedBody, 'body'> & { body: Omit<CompiledBody, 'html' | 'text'> };

/** Cache key of a body: the digest of its source and of the compiler's version. */
export function bodyKey(source: string, compilerVersion: string): string {
  return createHash('sha256').update(compilerVersion).update('\0').update(source).digest('hex');
}

/** Statements are prepared once for each database, which each thread opens once. */
const statements = new WeakMap<DatabaseSync, StatementSync>();

function select(database: DatabaseSync): StatementSync {
  const known = statements.get(database);
  if (known) return known;
  const statement = database.prepare('SELECT html, text, rest FROM article_bodies WHERE key = ?');
  statements.set(database, statement);
  return statement;
}

/** @returns The cached body; undefined if it is missing or damaged. */
export function readCachedBody(key: string): CachedBody | undefined {
  const row = readCache((database) => select(database).get(key));
  if (!row) return undefined;
  // Written by `writeCachedBodies`; the key is a digest of its inputs.
  const { body, ...cached } = JSON.parse(String(row['rest'])) as CachedRest;
  return { ...cached, body: { ...body, html: String(row['html']), text: String(row['text']) } };
}

/** Creates the database, and replaces a damaged one, before threads open it at the same time. */
export function openBodyCache(): void {
  readCachedBody('');
}

/** Caches bodies in one transaction. @throws Errors of the file system, such as a full disk. */
export function writeCachedBodies(
  bodies: Iterable<readonly [key: string, cached: CachedBody]>,
): void {
  writeCache((database) => {
    const insert = database.prepare('INSERT OR REPLACE INTO article_bodies VALUES (?, ?, ?, ?)');
    const note = database.prepare('INSERT OR REPLACE INTO body_uses VALUES (?, ?, ?)');
    for (const [key, { body, ...cached }] of bodies) {
      const { html, text, ...others } = body;
      const rest: CachedRest = { ...cached, body: others };
      const json = JSON.stringify(rest);
      insert.run(key, html, text, json);
      // Arabic letters have two bytes.
      note.run(key, today(), 2 * (html.length + text.length + json.length));
    }
  });
}

/**
 * Marks bodies as used today, so that a concurrent build does not prune them.
 *
 * @param keys Those of a complete content folder, for the first time on a day.
 */
export function markBodies(keys: Iterable<string>): void {
  const day = today();
  writeCache((database) => {
    const note = database.prepare('UPDATE body_uses SET day = ? WHERE key = ? AND day < ?');
    for (const key of keys) note.run(day, key, day);
  });
}
