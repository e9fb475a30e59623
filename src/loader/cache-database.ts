import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cacheFolder } from './folders.ts';

const file = join(cacheFolder, 'articles.sqlite');

/*
 * One database, because ten thousand small files take longer to open than to compile. In WAL mode
 * readers never wait, a process that is killed leaves it whole, and threads share it.
 */
const settings = `
  PRAGMA busy_timeout = 20000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  -- Of an earlier version, in a cache that was kept or restored.
  DROP TABLE IF EXISTS bodies;
  CREATE TABLE IF NOT EXISTS compiled_bodies
    (key TEXT PRIMARY KEY, html TEXT NOT NULL, text TEXT NOT NULL, rest TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS loadings
    (file TEXT PRIMARY KEY, stamp TEXT NOT NULL, value BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS picture_inspections
    (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS related
    (folder TEXT PRIMARY KEY, digest TEXT NOT NULL, value BLOB NOT NULL) STRICT;`;

let opened: DatabaseSync | undefined;

/** The database of what was made from articles, opened once a thread. */
export function cacheDatabase(): DatabaseSync {
  opened ??= connect();
  return opened;
}

function connect(): DatabaseSync {
  mkdirSync(cacheFolder, { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(settings);
  return database;
}

/** SQLite's codes for a file that is damaged, or is none of its own. */
const damage = new Set([11, 26]);

function isDamage(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && damage.has(Number(error.errcode) & 0xff);
}

/**
 * Reads from the database. Everything in it can be made again, so a damaged one makes place for an
 * empty one.
 *
 * @returns What was read; nothing where the database is damaged.
 */
export function readCache<T>(read: (database: DatabaseSync) => T): T | undefined {
  try {
    return read(cacheDatabase());
  } catch (error) {
    if (!isDamage(error)) throw error;
    opened?.close();
    opened = undefined;
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    return undefined;
  }
}

/** Writes all or nothing. @throws What the file system says, such as a full disk. */
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
