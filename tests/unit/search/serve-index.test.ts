import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIndexServer } from '../../../src/search/serve-index.ts';

let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maqalat-serve-'));
  await mkdir(join(folder, 'pagefind'));
  await writeFile(join(folder, 'pagefind', 'pagefind.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const serve = createIndexServer(join(folder, 'pagefind'), '/folder/pagefind/');
  server = createServer((request, response) => {
    void serve(request, response, () => response.writeHead(418).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

/** Asks for a path as it is: `fetch` would follow its `..` before it asks. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(origin, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

describe('the dev server, asked for the search index', () => {
  it('answers with the last build’s file, as a script that a browser takes', async () => {
    const response = await fetch(`${origin}/folder/pagefind/pagefind.js?attempt=2`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(await response.text()).toBe('export {};');
  });

  it('answers 404 where there is nothing, a folder, or a way out of the folder', async () => {
    for (const path of ['none.js', '', '../secret.txt', '..%2fsecret.txt']) {
      expect(await statusOf(`/folder/pagefind/${path}`)).toBe(404);
    }
  });

  it('answers with a part of a file that is asked for, and with the whole otherwise', async () => {
    const ask = async (range: string) => {
      const response = await fetch(`${origin}/folder/pagefind/pagefind.js`, {
        headers: { Range: range },
      });
      return [response.status, response.headers.get('content-range'), await response.text()];
    };
    expect(await ask('bytes=0-5')).toEqual([206, 'bytes 0-5/10', 'export']);
    expect(await ask('bytes=7-100')).toEqual([206, 'bytes 7-9/10', '{};']);
    for (const other of ['bytes=10-12', 'bytes=5-2', 'bytes=-3', 'bytes=0-1,3-4', 'lines=0-1']) {
      expect(await ask(other), other).toEqual([200, null, 'export {};']);
    }
  });

  it('leaves every other path to the site', async () => {
    expect((await fetch(`${origin}/folder/about/`)).status).toBe(418);
  });
});
