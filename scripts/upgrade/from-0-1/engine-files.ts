import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackage } from '../../../src/site/find-package.ts';

/*
 * Every file that the engine's repository had while engine and site were one folder, with the git
 * digests of each version: that tells a fork's own files, and its own changes, from the engine's.
 * Tests have no digests.
 */
const list = join(findPackage(import.meta.url), 'scripts/upgrade/from-0-1/engine-files.txt');

let known: ReadonlyMap<string, readonly string[]> | undefined;

function engineFiles(): ReadonlyMap<string, readonly string[]> {
  known ??= new Map(
    readFileSync(list, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [path = '', digests = ''] = line.split('\t');
        return [path, digests.split(' ').filter(Boolean)];
      }),
  );
  return known;
}

/** Whether a path is one of the engine of 0.1. */
export function isEngineFile(path: string): boolean {
  return engineFiles().has(path);
}

/**
 * Whether a file is as some version of 0.1 had it.
 *
 * @param text Its content, with any line ends; a binary file counts as unchanged.
 */
export function isUnchanged(path: string, text: string): boolean {
  const digests = engineFiles().get(path);
  if (!digests) return false;
  if (digests.length === 0 || text.includes('\ufffd')) return true;
  return digests.includes(gitDigest(text.replaceAll('\r\n', '\n')));
}

/** The first 8 digits of git's name for a file's content. */
function gitDigest(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
    .slice(0, 8);
}
