import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import type { Problem } from '../schema/problem.ts';
import { cacheFolder } from './folders.ts';

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

/** A body's key: the digest of its source and of the compiler. */
export function bodyKey(source: string, compilerVersion: string): string {
  return createHash('sha256').update(compilerVersion).update('\0').update(source).digest('hex');
}

const file = join(cacheFolder, 'bodies.sqlite');

/*
 * One database, because ten thousand small files take longer to open than to compile. In WAL mode
 * readers never wait, a process that is killed leaves it whole, and threads share it.
 */
const settings = `
  PRAGMA busy_timeout = 20000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS bodies (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;`;

interface OpenCache {
  database: DatabaseSync;
  select: StatementSync;
  insert: StatementSync;
}

let opened: OpenCache | undefined;

function open(): OpenCache {
  opened ??= connect();
  return opened;
}

function connect(): OpenCache {
  mkdirSync(cacheFolder, { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(settings);
  const select = database.prepare('SELECT value FROM bodies WHERE key = ?');
  const insert = database.prepare('INSERT OR REPLACE INTO bodies (key, value) VALUES (?, ?)');
  return { database, select, insert };
}

/** SQLite's codes for a file that is damaged, or is none of its own. */
const damage = new Set([11, 26]);

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && damage.has(Number(error.errcode) & 0xff);
}

/** Everything in the cache can be made again, so a damaged one makes place for an empty one. */
function forget(): void {
  opened?.database.close();
  opened = undefined;
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

/** @returns What is kept under the key; nothing where there is none or it is damaged. */
export function readCachedBody(key: string): CachedBody | undefined {
  try {
    const row = open().select.get(key);
    // Written by `writeCachedBody` under the digest of its inputs.
    return row && (JSON.parse(String(row['value'])) as CachedBody);
  } catch (error) {
    if (!isDamage(error)) throw error;
    forget();
    return undefined;
  }
}

/** Makes the database ready, a damaged one too, for threads: they cannot all be the first to open it. */
export function openBodyCache(): void {
  readCachedBody('');
}

/** Keeps bodies, all or none of them. @throws What the file system says, such as a full disk. */
export function writeCachedBodies(
  bodies: Iterable<readonly [key: string, cached: CachedBody]>,
): void {
  const { database, insert } = open();
  database.exec('BEGIN IMMEDIATE');
  try {
    for (const [key, cached] of bodies) insert.run(key, JSON.stringify(cached));
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Bodies beyond those of the site, so many times as many, that are kept for a change taken back. */
const spare = 3;
const leastSpare = 1000;

/** Throws away the bodies that no article has any more, once there are many of them. */
export function pruneCachedBodies(used: ReadonlySet<string>): void {
  const { database } = open();
  const count = Number(database.prepare('SELECT count(*) AS count FROM bodies').get()?.['count']);
  if (count - used.size <= Math.max(leastSpare, spare * used.size)) return;
  const remove = database.prepare('DELETE FROM bodies WHERE key = ?');
  const keys = database.prepare('SELECT key FROM bodies').all();
  database.exec('BEGIN IMMEDIATE');
  for (const { key } of keys) if (!used.has(String(key))) remove.run(String(key));
  database.exec('COMMIT');
}
