import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { nextPublishText } from '../../../src/loader/next-publish.ts';

const script = fileURLToPath(new URL('../../../scripts/ci/is-publish-due.mjs', import.meta.url));
let server: Server | undefined;
afterEach(() => server?.close());

/** Serves a published site below `/a/b/` whose file reads so, and asks whether it is due. */
async function ask(text: string | undefined, slash = '/'): Promise<string> {
  server = createServer((request, response) => {
    const isThere = request.url?.startsWith('/a/b/next-publish.json') && text !== undefined;
    response.writeHead(isThere ? 200 : 404).end(text);
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/a/b${slash}`;
  const { stdout } = await promisify(execFile)(process.execPath, [script, address]);
  return stdout.trim();
}

const inSeconds = (seconds: number) =>
  nextPublishText({ count: 1, next: new Date(Date.now() + seconds * 1000) });

describe('a publication', () => {
  test('is due once the time has passed, however long ago', async () => {
    expect(await ask(inSeconds(-5))).toBe('due=true');
    expect(await ask(inSeconds(-90_000), '')).toBe('due=true');
  });

  test('is not due before, nor where nothing waits', async () => {
    expect(await ask(inSeconds(600))).toBe('due=false');
    expect(await ask(nextPublishText({ count: 0, next: undefined }))).toBe('due=false');
  });

  test.each([
    undefined,
    '',
    '{}',
    '{"nextPublish":"soon"}',
    '<!doctype html>',
  ])('is due where the site tells no time: %s', async (text) => {
    expect(await ask(text)).toBe('due=true');
  });
});
