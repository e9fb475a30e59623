import { spawn } from 'node:child_process';

/** A dev server that has named its address. */
export interface DevServer {
  /** Without a slash at the end. */
  origin: string;
  /** What it has printed so far. */
  output: () => string;
  stop: () => void;
}

/**
 * Starts a dev server, and waits until it names its address.
 *
 * @param args Of Node: a script and its arguments.
 * @throws With what it printed, when it ends before.
 */
export async function startDevServer(
  args: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<DevServer> {
  let output = '';
  const server = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const origin = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, url] = /(http:\/\/localhost:\d+)/.exec(output) ?? [];
      if (url) resolve(url);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => reject(new Error(output)));
  });
  return { origin, output: () => output, stop: () => server.kill() };
}
