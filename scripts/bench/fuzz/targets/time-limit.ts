import type { Fault } from '../finding.ts';

/** Milliseconds of processor time for each 100 KB, and for less. */
const longest = 1000;

/**
 * Runs something and looks at its processor time, which other work on the machine does not lengthen.
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
  const { user: before } = process.threadCpuUsage();
  const result = await run();
  const spent = (process.threadCpuUsage().user - before) / 1000;
  const isSlow = spent > times * longest * Math.max(1, size / 100_000);
  const fault: Fault = { kind: 'slow', what: `${what}: ${Math.round(spent)} ms for ${size} units` };
  return { result, faults: isSlow ? [fault] : [] };
}
