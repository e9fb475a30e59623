import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cacheFolder } from '../loader/folders.ts';
import { isAlive } from './is-alive.ts';

/** Milliseconds between two looks. */
const interval = 50;

/**
 * Waits until no other build of the same cache writes into an output folder, and keeps others from it
 * until it is released. A build that was killed holds nothing.
 *
 * @param output Absolute path.
 * @returns Releases it; called more than once, it does nothing more.
 */
export async function lockOutput(output: string): Promise<() => void> {
  const folder = join(cacheFolder, 'locks');
  await mkdir(folder, { recursive: true });
  const name = createHash('sha256').update(output).digest('hex').slice(0, 16);
  const file = join(folder, name);
  while (!hasCreated(file)) {
    removeStale(file);
    await setTimeout(interval);
  }
  let isHeld = true;
  const release = () => {
    if (isHeld) rmSync(file, { force: true });
    isHeld = false;
  };
  process.once('exit', release);
  return () => {
    release();
    process.off('exit', release);
  };
}

function hasCreated(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a process that has ended. */
function removeStale(file: string): void {
  try {
    const holder = readFileSync(file, 'utf8');
    // Empty while it is being written.
    if (holder === '' || isAlive(Number(holder))) return;
    const aside = `${file}-${process.pid}`;
    renameSync(file, aside);
    // Of two that wait, the other may have been faster, and hold it by now.
    if (readFileSync(aside, 'utf8') === holder) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
