import { type SpawnOptions, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** What a whole process tree took. */
export interface ProcessFigures {
  /** Seconds from start to end. */
  wallS: number;
  /** Seconds of processor time, user and system, of the process and its ended children. */
  cpuS: number;
  /** Largest sum of resident memory over all living processes of the tree, in MB (10⁶ bytes). */
  peakMB: number;
  exitCode: number | null;
  /** Standard output and error, in the order of arrival. */
  output: string;
}

/** Short enough to catch a peak, long enough not to become the load: some 2 % of a processor. */
const sampleEveryMs = 100;

/**
 * Runs a command and measures it with all its children, from Linux's `/proc`.
 *
 * Memory is sampled, so a shorter peak than the interval may be missed; pages that processes
 * share count once for each.
 *
 * @throws When the command cannot be started, or the system has no `/proc`.
 */
export async function measureProcess(
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): Promise<ProcessFigures> {
  const pageBytes = 4096;
  const ticksPerSecond = 100;
  readFileSync('/proc/self/stat');
  const started = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  let isRunning = true;
  const exit = ended.finally(() => {
    isRunning = false;
  });
  let peakPages = 0;
  let cpuTicks = 0;
  const sample = () => {
    const tree = treeOf(child.pid ?? -1, processes());
    peakPages = Math.max(
      peakPages,
      tree.reduce((sum, { pages }) => sum + pages, 0),
    );
    cpuTicks = Math.max(
      cpuTicks,
      tree.reduce((sum, { ticks }) => sum + ticks, 0),
    );
  };
  while (isRunning) {
    sample();
    await Promise.race([exit, new Promise((resolve) => setTimeout(resolve, sampleEveryMs))]);
  }
  const code = await exit;
  return {
    wallS: (performance.now() - started) / 1000,
    cpuS: cpuTicks / ticksPerSecond,
    peakMB: (peakPages * pageBytes) / 1e6,
    exitCode: code,
    output,
  };
}

interface ProcessSample {
  pid: number;
  parent: number;
  /** Resident pages. */
  pages: number;
  /** Clock ticks of the process and of its children that have ended. */
  ticks: number;
}

function processes(): ProcessSample[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(readProcess)
    .filter((sample) => sample !== undefined);
}

/** Fields by proc_pid_stat(5); the command's name may hold spaces, so they count from its `)`. */
function readProcess(pid: string): ProcessSample | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It has ended since it was listed.
    return undefined;
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return {
    pid: Number(pid),
    parent: field(4),
    ticks: field(14) + field(15) + field(16) + field(17),
    pages: field(24),
  };
}

function treeOf(root: number, all: readonly ProcessSample[]): ProcessSample[] {
  const found = all.filter(({ pid }) => pid === root);
  for (const parent of found) found.push(...all.filter((each) => each.parent === parent.pid));
  return found;
}
