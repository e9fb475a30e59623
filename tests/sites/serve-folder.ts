import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../scripts/start/site-server.ts';

/** A built site that is served for the length of a test, as a static host would. */
export interface ServedFolder extends AsyncDisposable {
  /** Without a slash at the end. */
  origin: string;
}

/**
 * Serves a built site on a free port of this machine.
 *
 * @param base Path below which the site lives, with a slash at both ends.
 */
export async function serveFolder(dir: string, base = '/'): Promise<ServedFolder> {
  const server = createSiteServer({ dir, base });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is never the string that a pipe's is.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
