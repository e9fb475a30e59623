import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cacheFolder } from './folders.ts';

const file = join(cacheFolder, 'articles.sqlite');

/*
 * One database, because ten thousand small files take longer to open than to compile. In WAL mode
 * readers never wait, a killed process cannot damage it, and threads share it.
 */
const settings = `
  PRAGMA busy_timeout = 20000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  -- Of an earlier version, in a cache that was kept or restored.
  DROP TABLE IF EXISTS bodies;
  DROP TABLE IF EXISTS compiled_bodies;
  DROP TABLE IF EXISTS loadings;
  DROP TABLE IF EXISTS article_loadings;
  DROP TABLE IF EXISTS picture_inspections;
  CREATE TABLE IF NOT EXISTS article_bodies
    (key TEXT PRIMARY KEY, html TEXT NOT NULL, text TEXT NOT NULL, rest TEXT NOT NULL) STRICT;
  -- Apart, because to change a row of a long text is to write that again.
  CREATE TABLE IF NOT EXISTS body_uses
    (key TEXT PRIMARY KEY, day INTEGER NOT NULL, size INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  -- Problems last: a row is read from its beginning, and most builds show none.
  CREATE TABLE IF NOT EXISTS loaded_articles
    (file TEXT PRIMARY KEY, stamp TEXT NOT NULL, value BLOB NOT NULL, sketch BLOB NOT NULL,
     warnings INTEGER NOT NULL, hints INTEGER NOT NULL, problems TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS vocabularies
    (file TEXT PRIMARY KEY, digest TEXT NOT NULL, terms BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS content_folders
    (folder TEXT PRIMARY KEY, day INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS inspected_pictures
    (key TEXT PRIMARY KEY, value TEXT NOT NULL, day INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS related
    (folder TEXT PRIMARY KEY, digest TEXT NOT NULL, value BLOB NOT NULL) STRICT;`;

/** Days since 1970, to record the last use. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}

let opened: DatabaseSync | undefined;

/** The database of all data compiled from articles; each thread opens it once. */
export function cacheDatabase(): DatabaseSync {
  opened ??= connect();
  return opened;
}

function connect(): DatabaseSync {
  mkdirSync(cacheFolder, { recursive: true });
  const database = new DatabaseSync(file);
  const until = Date.now() + mostWait;
  for (;;) {
    try {
      database.exec(settings);
      return database;
    } catch (error) {
      // SQLite does not wait by itself while another process creates the database.
      if (!hasCode(error, busy) || Date.now() > until) {
        database.close();
        throw error;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Milliseconds. */
const mostWait = 20_000;

/** SQLite's codes for a database that another connection has locked. */
const busy = new Set([5, 6]);

/** SQLite's codes for a damaged file, or one that is no database. */
const damage = new Set([11, 26]);

function hasCode(error: unknown, codes: ReadonlySet<number>): boolean {
  return error instanceof Error && 'errcode' in error && codes.has(Number(error.errcode) & 0xff);
}

/**
 * Reads from the database. A damaged one is replaced by an empty one: all of it can be computed
 * again.
 *
 * @returns The result; undefined if the database is damaged.
 */
export function readCache<T>(read: (database: DatabaseSync) => T): T | undefined {
  try {
    return read(cacheDatabase());
  } catch (error) {
    if (!hasCode(error, damage)) throw error;
    opened?.close();
    opened = undefined;
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    return undefined;
  }
}

/** Writes in one transaction. @throws Errors of the file system, such as a full disk. */
export function writeCache(write: (database: DatabaseSync) => void): void {
  const database = cacheDatabase();
  database.exec('BEGIN IMMEDIATE');
  try {
    write(database);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
