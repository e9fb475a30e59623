import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndexServer } from '../../../src/search/serve-index.ts';

/** A folder for an index, and a server that gives out what is in it. */
export interface IndexSite extends AsyncDisposable {
  folder: string;
  /** Where bundles wait for the next build. */
  store: string;
  /** Address of the folder, with a slash at its end. */
  address: string;
}

/** Serves a new folder as the dev server does. */
export async function indexSite(): Promise<IndexSite> {
  const root = await mkdtemp(join(tmpdir(), 'maqalat-index-'));
  const [folder, store] = [join(root, 'pagefind'), join(root, 'store')];
  const answer = createIndexServer(folder, '/pagefind/');
  const server = createServer((request, response) => {
    void answer(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A TCP server's address is never the string that a pipe's is.
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    store,
    address: `http://127.0.0.1:${port}/pagefind/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(root, { recursive: true });
    },
  };
}
