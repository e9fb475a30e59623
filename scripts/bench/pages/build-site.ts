import { join } from 'node:path';
import process from 'node:process';
import { listen } from '../../start/listen.ts';
import { createSiteServer } from '../../start/site-server.ts';
import { measureProcess } from '../measure-process.ts';

/** A built site, served as `npm start` serves it. */
export interface ServedSite extends AsyncDisposable {
  /** Without a slash at the end. */
  origin: string;
  /** Absolute path of the folder with its files. */
  dir: string;
}

/**
 * Builds a site and serves it on a free port of this machine.
 *
 * @param folder Where to build; it is left behind.
 * @param env Variables for the build, such as `CONTENT_DIR`.
 * @throws With what the build said, when it fails.
 */
export async function buildSite(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServedSite> {
  const dir = join(folder, 'dist');
  const { exitCode, output } = await measureProcess(
    process.execPath,
    ['scripts/maqalat.ts', 'build', '--outDir', dir],
    { env: { ...process.env, ...env } },
  );
  if (exitCode !== 0) throw new Error(`the build failed (${exitCode}):\n${output}`);
  const server = createSiteServer({ dir });
  const { port } = await listen(server, { port: 0, host: '127.0.0.1' });
  return {
    origin: `http://127.0.0.1:${port}`,
    dir,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
