import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import type { Problem } from '../schema/problem.ts';
import { cacheDatabase, readCache, writeCache } from './cache-database.ts';

/** What the cache keeps of one compiled article. */
export interface CachedBody {
  body: CompiledBody;
  /** What the body is about, for related articles; see `src/arabic/key-terms.ts`. */
  keyTerms: string[];
  /** Warnings: they must be said again at every build, compiled or not. */
  warnings: Problem[];
  /** The pictures that its HTML names, so that a changed one is noticed. */
  pictures: { src: string; digest: string }[];
}

/** Without the long texts, which have columns of their own: escaping and parsing them takes time. */
type CachedRest = Omit<CachedBody, 'body'> & { body: Omit<CompiledBody, 'html' | 'text'> };

/** A body's key: the digest of its source and of the compiler. */
export function bodyKey(source: string, compilerVersion: string): string {
  return createHash('sha256').update(compilerVersion).update('\0').update(source).digest('hex');
}

/** Statements are prepared once for each database, which a thread opens once. */
const statements = new WeakMap<DatabaseSync, StatementSync>();

function select(database: DatabaseSync): StatementSync {
  const known = statements.get(database);
  if (known) return known;
  const statement = database.prepare('SELECT html, text, rest FROM compiled_bodies WHERE key = ?');
  statements.set(database, statement);
  return statement;
}

/** @returns What is kept under the key; nothing where there is none or it is damaged. */
export function readCachedBody(key: string): CachedBody | undefined {
  const row = readCache((database) => select(database).get(key));
  if (!row) return undefined;
  // Written by `writeCachedBodies` under the digest of its inputs.
  const { body, ...cached } = JSON.parse(String(row['rest'])) as CachedRest;
  return { ...cached, body: { ...body, html: String(row['html']), text: String(row['text']) } };
}

/** Makes the database ready, a damaged one too, for threads: they cannot all be the first to open it. */
export function openBodyCache(): void {
  readCachedBody('');
}

/** Keeps bodies, all or none of them. @throws What the file system says, such as a full disk. */
export function writeCachedBodies(
  bodies: Iterable<readonly [key: string, cached: CachedBody]>,
): void {
  writeCache((database) => {
    const insert = database.prepare('INSERT OR REPLACE INTO compiled_bodies VALUES (?, ?, ?, ?)');
    for (const [key, { body, ...cached }] of bodies) {
      const { html, text, ...others } = body;
      const rest: CachedRest = { ...cached, body: others };
      insert.run(key, html, text, JSON.stringify(rest));
    }
  });
}

/** Bodies beyond those of the site, so many times as many, that are kept for a change taken back. */
const spare = 3;
const leastSpare = 1000;

/** Throws away the bodies that no article has any more, once there are many of them. */
export function pruneCachedBodies(used: ReadonlySet<string>): void {
  const database = cacheDatabase();
  const count = Number(
    database.prepare('SELECT count(*) AS count FROM compiled_bodies').get()?.['count'],
  );
  if (count - used.size <= Math.max(leastSpare, spare * used.size)) return;
  const keys = database.prepare('SELECT key FROM compiled_bodies').all();
  writeCache(() => {
    const remove = database.prepare('DELETE FROM compiled_bodies WHERE key = ?');
    for (const { key } of keys) if (!used.has(String(key))) remove.run(String(key));
  });
}
