import { getEnvironmentData, setEnvironmentData, threadId } from 'node:worker_threads';

/*
 * Current work of each thread, in shared memory: a thread that is busy for a minute cannot send a
 * message, but another thread can read this.
 */

/** Number of slots; more threads than this share one. */
const places = 64;
const longestName = 500;
/** Bytes of a slot: start time (ms since 1970), length of the name, name. */
const placeSize = 8 + 8 + longestName + 4;
const key = 'maqalat:current-work';

/** Work that a thread has started and not finished. */
export interface CurrentWork {
  name: string;
  /** Milliseconds since 1970. */
  since: number;
}

/** The shared memory; the first thread creates it, and later threads inherit it. */
export function currentWorkBuffer(): SharedArrayBuffer {
  const known = getEnvironmentData(key);
  if (known instanceof SharedArrayBuffer) return known;
  const made = new SharedArrayBuffer(places * placeSize);
  setEnvironmentData(key, made);
  return made;
}

let own: Buffer | undefined;

/**
 * Sets what this thread is working on.
 *
 * @param name A file, or an item of one; nothing when the work is done.
 */
export function setCurrentWork(name: string | undefined): void {
  own ??= Buffer.from(currentWorkBuffer(), (threadId % places) * placeSize, placeSize);
  // Length 0 first: nobody may read a partly written name.
  own.writeUInt32LE(0, 8);
  if (name === undefined) return;
  const length = own.write(name, 16, longestName);
  own.writeDoubleLE(Date.now(), 0);
  own.writeUInt32LE(length, 8);
}

/** Runs some work under a name. */
export function runNamed<Result>(name: string, work: () => Result): Result {
  setCurrentWork(name);
  try {
    return work();
  } finally {
    setCurrentWork(undefined);
  }
}

/** Reads the current work of all threads. */
export function readCurrentWork(buffer: SharedArrayBuffer): CurrentWork[] {
  const bytes = Buffer.from(buffer);
  return Array.from({ length: places }, (_, index) => index * placeSize).flatMap((at) => {
    const length = bytes.readUInt32LE(at + 8);
    if (length === 0) return [];
    const name = bytes.toString('utf8', at + 16, at + 16 + length);
    return [{ name, since: bytes.readDoubleLE(at) }];
  });
}
