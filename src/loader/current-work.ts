import { getEnvironmentData, setEnvironmentData, threadId } from 'node:worker_threads';

/*
 * What each thread is reading at present, in memory that all threads share: a thread that is busy
 * for a minute can send no message meanwhile, but another one can look here.
 */

/** Threads are more than processors in no build; those beyond share a place. */
const places = 64;
const longestName = 500;
/** Bytes of a place: when the work began (ms since 1970), the length of its name, the name. */
const placeSize = 8 + 8 + longestName + 4;
const key = 'maqalat:current-work';

/** Something that a thread has begun and not ended. */
export interface CurrentWork {
  name: string;
  /** Milliseconds since 1970. */
  since: number;
}

/** The shared memory; the first thread that asks makes it, and threads begun later have it too. */
export function currentWorkBuffer(): SharedArrayBuffer {
  const known = getEnvironmentData(key);
  if (known instanceof SharedArrayBuffer) return known;
  const made = new SharedArrayBuffer(places * placeSize);
  setEnvironmentData(key, made);
  return made;
}

let own: Buffer | undefined;

/**
 * Says what this thread reads from now on.
 *
 * @param name A file, or an item of one; nothing where the work has ended.
 */
export function setCurrentWork(name: string | undefined): void {
  own ??= Buffer.from(currentWorkBuffer(), (threadId % places) * placeSize, placeSize);
  // Nobody reads a name while it is half written.
  own.writeUInt32LE(0, 8);
  if (name === undefined) return;
  const length = own.write(name, 16, longestName);
  own.writeDoubleLE(Date.now(), 0);
  own.writeUInt32LE(length, 8);
}

/** Does some work under a name. */
export function underName<Result>(name: string, work: () => Result): Result {
  setCurrentWork(name);
  try {
    return work();
  } finally {
    setCurrentWork(undefined);
  }
}

/** What all threads read at present. */
export function currentWork(buffer: SharedArrayBuffer): CurrentWork[] {
  const bytes = Buffer.from(buffer);
  return Array.from({ length: places }, (_, index) => index * placeSize).flatMap((at) => {
    const length = bytes.readUInt32LE(at + 8);
    if (length === 0) return [];
    const name = bytes.toString('utf8', at + 16, at + 16 + length);
    return [{ name, since: bytes.readDoubleLE(at) }];
  });
}
