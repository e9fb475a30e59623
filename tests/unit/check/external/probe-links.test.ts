import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFresh } from '../../../../scripts/check/external/link-cache.ts';
import { probeLinks } from '../../../../scripts/check/external/probe-links.ts';
import { isPublicAddress } from '../../../../scripts/check/external/public-addresses.ts';
import { type LinkServer, startLinkServer } from './link-server.ts';

let server: LinkServer;
let folder: string;
let busyAnswers: number;

const copy = 'http://web.archive.org/web/20240101000000/http://example.org/';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maqalat-links-'));
  busyAnswers = 0;
  server = await startLinkServer((request, response) => {
    const path = request.url ?? '';
    const answer = (status: number, headers: Record<string, string> = {}, body = '') =>
      response.writeHead(status, headers).end(body);
    if (path.startsWith('/archive')) {
      const isKept = path.includes('kept');
      const closest = isKept ? { available: true, url: copy, status: '200' } : undefined;
      answer(200, {}, JSON.stringify({ archived_snapshots: { ...(closest && { closest }) } }));
    } else if (path === '/no-head') answer(request.method === 'HEAD' ? 405 : 200);
    else if (path === '/drops-head' && request.method === 'HEAD') request.socket.destroy();
    else if (path === '/robots') answer(403);
    else if (path === '/moved') answer(301, { location: '/here' });
    else if (path === '/loop') answer(302, { location: '/loop' });
    else if (path === '/inside') answer(302, { location: 'http://10.0.0.1/admin' });
    else if (path === '/metadata') answer(302, { location: 'http://[::ffff:169.254.169.254]/' });
    else if (path === '/slow') return;
    else if (path === '/busy' && busyAnswers++ < 2) answer(503, { 'retry-after': '0' });
    else if (path === '/broken') answer(500);
    else answer(path.startsWith('/gone') ? 404 : 200);
  });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Probes paths of the server; it alone may be asked. */
async function probe(paths: readonly string[], changes: object = {}) {
  const options = {
    cacheFile: join(folder, 'cache', 'links.json'),
    userAgent: 'maqalat-test',
    timeout: 400,
    interval: 0,
    retryDelay: 1,
    limit: 100,
    archiveApi: `${server.url}/archive`,
    isAllowed: (address: string) => address === '127.0.0.1',
    ...changes,
  };
  const { results, skipped } = await probeLinks(
    paths.map((path) => (path.startsWith('/') ? server.url + path : path)),
    options,
  );
  const found = paths.map((path) => {
    const result = results.get(path.startsWith('/') ? server.url + path : path);
    return result && `${result.state} ${result.reason}`;
  });
  return { found, skipped, results };
}

describe('a link out', () => {
  test.each([
    ['/here', 'alive HTTP 200'],
    ['/no-head', 'alive HTTP 200'],
    ['/drops-head', 'alive HTTP 200'],
    ['/robots', 'alive HTTP 403'],
    ['/moved', 'alive HTTP 200'],
    ['/busy', 'alive HTTP 200'],
    ['/gone', 'dead HTTP 404'],
    ['/loop', 'dead ERR_TOO_MANY_REDIRECTS'],
    ['/broken', 'unreachable HTTP 500'],
    ['/slow', 'unreachable ETIMEDOUT'],
    ['http://127.0.0.1:1/', 'unreachable ECONNREFUSED'],
  ])('%s is %s', async (path, expected) => {
    expect((await probe([path])).found).toEqual([expected]);
  });

  test.each([
    '/inside',
    '/metadata',
  ])('is not followed into a private network: %s', async (path) => {
    const { found } = await probe([path]);
    expect(found[0]).toMatch(/^private /);
    expect(server.seen).toHaveLength(1);
  });

  test('is not asked for where its name or address is private', async () => {
    const { port } = new URL(server.url);
    const links = [`${server.url}/here`, `http://localhost:${port}/here`, `http://0x7f.1:${port}/`];
    const { found } = await probe(links, { isAllowed: isPublicAddress });
    for (const state of found) expect(state).toMatch(/^private /);
    expect(server.seen).toEqual([]);
  });

  test('is asked for with HEAD, under the name of the checker, without credentials', async () => {
    const { host } = new URL(server.url);
    await probe([`http://user:secret@${host}/here`]);
    expect(server.seen).toMatchObject([{ method: 'HEAD', userAgent: 'maqalat-test' }]);
  });

  test('that is dead brings the address of its archived copy', async () => {
    const { results } = await probe(['/gone/kept', '/gone/lost']);
    expect(results.get(`${server.url}/gone/kept`)?.archived).toBe(copy.replace('http:', 'https:'));
    expect(results.get(`${server.url}/gone/lost`)).not.toHaveProperty('archived');
  });
});

describe('the run', () => {
  test('spaces the requests to one host', async () => {
    const started = Date.now();
    await probe(['/a', '/b', '/c', '/no-head'], { interval: 60 });
    expect(server.seen).toHaveLength(5);
    // Timers may be early by a millisecond each.
    expect((server.seen.at(-1)?.at ?? 0) - started).toBeGreaterThan(4 * 60 - 5);
  });

  test('leaves what is beyond its limit for the next one', async () => {
    const first = await probe(['/a', '/b', '/c'], { limit: 2 });
    expect(first.skipped).toBe(1);
    expect(first.found).toEqual(['alive HTTP 200', 'alive HTTP 200', undefined]);
    const next = await probe(['/a', '/b', '/c'], { limit: 2 });
    expect(next.found[2]).toBe('alive HTTP 200');
    expect(server.seen).toHaveLength(3);
  });

  test('asks again only for what the cache no longer knows', async () => {
    await probe(['/here', '/gone']);
    const asked = server.seen.length;
    expect((await probe(['/here', '/gone'])).found).toEqual(['alive HTTP 200', 'dead HTTP 404']);
    expect(server.seen).toHaveLength(asked);
    const file = join(folder, 'cache', 'links.json');
    const day = 24 * 3_600_000;
    const aged = readFileSync(file, 'utf8').replace(/"checked": (\d+)/g, (_, checked) => {
      return `"checked": ${Number(checked) - 2 * day}`;
    });
    writeFileSync(file, aged);
    await probe(['/here', '/gone']);
    expect(server.seen.slice(asked).every(({ path }) => /^\/(?:gone|archive)/.test(path))).toBe(
      true,
    );
    expect(server.seen.length).toBeGreaterThan(asked);
  });

  test('starts over where the cache is damaged', async () => {
    await probe(['/here']);
    writeFileSync(join(folder, 'cache', 'links.json'), '{"x": {"state": "alive"');
    expect((await probe(['/here'])).found).toEqual(['alive HTTP 200']);
  });

  test('holds what is alive for a week, and what does not answer for an hour', () => {
    const hour = 3_600_000;
    const at = (state: 'alive' | 'unreachable', age: number) =>
      isFresh({ state, reason: '', checked: 0 }, age);
    expect([at('alive', 6 * 24 * hour), at('alive', 8 * 24 * hour)]).toEqual([true, false]);
    expect([at('unreachable', hour / 2), at('unreachable', 2 * hour)]).toEqual([true, false]);
  });
});
