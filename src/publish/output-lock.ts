import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cacheFolder } from '../loader/folders.ts';
import { isProcessAlive } from './is-process-alive.ts';

/** Polling interval in milliseconds. */
const interval = 50;

/**
 * Locks an output folder: waits until no other build with the same cache writes to it. The lock of
 * a killed build is stale and ignored.
 *
 * @param output Absolute path.
 * @returns A function that releases the lock; further calls do nothing.
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
    if (holder === '' || isProcessAlive(Number(holder))) return;
    const aside = `${file}-${process.pid}`;
    renameSync(file, aside);
    // Another waiting build may have been faster, and hold the lock by now.
    if (readFileSync(aside, 'utf8') === holder) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
