import type { Fault } from '../finding.ts';

/** Milliseconds of processor time for each 100 KB, and for less. */
const longest = 1000;
/** Runs of a slow one: a single time has the garbage of earlier cases in it, and compilation. */
const runs = 3;

/**
 * Runs something and looks at its processor time, which other work on the machine hardly lengthens.
 * What takes too long runs again: only what takes too long each time is slow.
 *
 * @param what Its name in a fault.
 * @param size UTF-16 code units or bytes of its input.
 * @param times How many times the usual limit it may take.
 */
export async function withTimeLimit<T>(
  what: string,
  { size, times = 1 }: { size: number; times?: number },
  run: () => T | Promise<T>,
): Promise<{ result: T; faults: Fault[] }> {
  const most = times * longest * Math.max(1, size / 100_000);
  let fastest = Number.POSITIVE_INFINITY;
  for (let count = 1; ; count += 1) {
    const { user: before } = process.threadCpuUsage();
    const result = await run();
    fastest = Math.min(fastest, (process.threadCpuUsage().user - before) / 1000);
    if (fastest <= most) return { result, faults: [] };
    if (count < runs) continue;
    const message = `${what}: ${Math.round(fastest)} ms for ${size} units`;
    return { result, faults: [{ kind: 'slow', what: message }] };
  }
}
