import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createForgeClient, type ForgeClient } from '../../../scripts/post-review/forge-client.ts';

/* GitHub sends those who fetch an artifact on to a store of another company. */
describe('a client of the forge', () => {
  const tokens: Record<string, string | undefined> = {};
  const store = createServer((request, response) => {
    tokens['store'] = request.headers.authorization;
    response.end('archive');
  });
  const forge = createServer((request, response) => {
    tokens['forge'] = request.headers.authorization;
    const { port } = store.address() as AddressInfo;
    if (request.url?.endsWith('/zip')) {
      response.writeHead(302, { location: `http://127.0.0.1:${port}/blob` }).end();
    } else response.end(JSON.stringify({ number: 'twelve' }));
  });
  let client: ForgeClient;
  beforeAll(async () => {
    for (const server of [store, forge]) {
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    }
    const { port } = forge.address() as AddressInfo;
    client = createForgeClient(`http://127.0.0.1:${port}//`, 'marfa/harbour', 'secret');
  });
  afterAll(() => {
    for (const server of [store, forge]) server.close().closeAllConnections();
  });

  test('does not hand its token on to where it is sent', async () => {
    const bytes = await client.download('/actions/artifacts/81/zip', 100);
    expect(new TextDecoder().decode(bytes)).toBe('archive');
    expect(tokens).toEqual({ forge: 'Bearer secret', store: undefined });
  });

  test('stops where there is more than was asked for', async () => {
    await expect(client.download('/actions/artifacts/81/zip', 3)).rejects.toThrow('HTTP 413');
  });

  test('takes no answer of another form', async () => {
    await expect(client.get('/pulls/12', z.object({ number: z.int() }))).rejects.toThrow(
      z.ZodError,
    );
  });
});
