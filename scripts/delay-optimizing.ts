import { setFlagsFromString } from 'node:v8';

/** Calls after which V8 optimizes a function; it would after 400 and 3,000. */
const calls = { maglev: 1500, turbofan: 20_000 } as const;

/** Major versions of V8 that are known to have these options: those of Node 22 and 24. */
const versions = ['12', '13'];

/**
 * Lets V8 optimize only what runs longest. A command runs for seconds in several threads, each of which
 * compiles the same code for itself: a sixth of the processor time of a cold build.
 */
export function delayOptimizing(): void {
  if (!versions.includes(process.versions.v8.split('.')[0] ?? '')) return;
  setFlagsFromString(`--invocation-count-for-maglev=${calls.maglev}`);
  setFlagsFromString(`--invocation-count-for-turbofan=${calls.turbofan}`);
}
