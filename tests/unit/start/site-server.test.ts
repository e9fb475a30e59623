import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { listen, PortInUseError } from '../../../scripts/start/listen.ts';
import { createSiteServer } from '../../../scripts/start/site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'maqalat-start-'));
const dir = join(folder, 'dist');
const files: Record<string, string> = {
  'secret.txt': 'سر',
  'dist/index.html': 'front',
  'dist/404.html': 'lost',
  'dist/about/index.html': 'about',
  'dist/plain.html': 'plain',
  'dist/مقال/index.html': 'مقال',
  'dist/moved/index.html': 'page that sends on',
  'dist/gone.html': 'gone',
  'dist/rss.xml': '<rss/>',
  'dist/feed.json': '{}',
  'dist/robots.txt': 'User-agent: *',
  'dist/_astro/a.js': 'let a',
  'dist/_astro/a.css': 'a{}',
  'dist/favicon.svg': '<svg/>',
  'dist/media/a.webp': 'w',
  'dist/pagefind/pagefind.js': 'let p',
  'dist/pagefind/wasm.unknown.pagefind': 'w',
  'dist/pagefind/index/a.pf_index': 'i',
  'dist/.env': 'secret',
  'dist/_headers':
    '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n' +
    '/folder/media/*\n  Cache-Control: public\n',
  'dist/_redirects':
    '/moved /about/ 301\n/قديم /about/ 302\n/app/* /about/ 200\n/plain.html /about/ 200\n' +
    '/forced /about/ 200\n/over/* /gone.html 410\n/away/* https://example.org/:splat 302\n',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(base = '/') {
  const server = createSiteServer({ dir, base });
  running.push(server);
  const { port } = await listen(server, { port: 0, host: '127.0.0.1' });
  return {
    port,
    /** Sends the path as it is, which `fetch` would tidy up first. */
    get: (path: string, method = 'GET', headers: Record<string, string> = {}) =>
      new Promise<{
        status: number | undefined;
        headers: Record<string, string | string[] | undefined>;
        body: string;
      }>((resolve, reject) => {
        httpRequest(
          { port, host: '127.0.0.1', path, method, headers, agent: false },
          (response) => {
            let body = '';
            response.setEncoding('utf8').on('data', (chunk) => {
              body += chunk;
            });
            response.on('end', () =>
              resolve({ status: response.statusCode, headers: response.headers, body }),
            );
          },
        )
          .on('error', reject)
          .end();
      }),
  };
}

describe('files', () => {
  test.each([
    ['/', 'front', 'text/html;charset=utf-8'],
    ['/about/', 'about', 'text/html;charset=utf-8'],
    [encodeURI('/مقال/'), 'مقال', 'text/html;charset=utf-8'],
    ['/feed.json', '{}', 'application/json'],
    ['/robots.txt', 'User-agent: *', 'text/plain;charset=utf-8'],
    ['/_astro/a.js', 'let a', 'text/javascript'],
    ['/_astro/a.css', 'a{}', 'text/css'],
    ['/favicon.svg', '<svg/>', 'image/svg+xml'],
    ['/pagefind/pagefind.js', 'let p', 'text/javascript'],
    ['/pagefind/wasm.unknown.pagefind', 'w', 'application/octet-stream'],
    ['/pagefind/index/a.pf_index', 'i', 'application/octet-stream'],
  ])('are served with their type: %s', async (path, body, type) => {
    const { get } = await serve();
    const answer = await get(path);
    expect([answer.status, answer.body, answer.headers['content-type']]).toEqual([200, body, type]);
  });

  test('of XML are served as XML', async () => {
    const { get } = await serve();
    expect((await get('/rss.xml')).headers['content-type']).toMatch(/xml/);
  });

  test('that are not there get the page for that, under 404', async () => {
    const { get } = await serve();
    const answer = await get('/nowhere/');
    expect([answer.status, answer.body]).toEqual([404, 'lost']);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('of a folder send on to the address with a slash, the query too', async () => {
    const { get } = await serve();
    const answer = await get('/about?q=1');
    expect([answer.status, answer.headers['location']]).toEqual([301, '/about/?q=1']);
  });

  test('answer HEAD without a body, and no other method', async () => {
    const { get } = await serve();
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await get('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test('are not sent again to those who have them', async () => {
    const { get } = await serve();
    const etag = String((await get('/')).headers['etag']);
    expect((await get('/', 'GET', { 'If-None-Match': etag })).status).toBe(304);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/about/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/.env',
    '/%2eenv',
    '/_headers',
    '/_redirects',
    '/%5fredirects',
    '/about%00.html',
    '/%E0%A4%A',
  ])('outside or hidden are not served: %s', async (path) => {
    const { get } = await serve();
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(answer.body).not.toMatch(/سر|secret|nosniff|301/);
  });

  test('are never answered with an address of another host', async () => {
    const { get } = await serve();
    for (const path of ['//evil.example/about', '//about', '/\\about']) {
      expect(String((await get(path)).headers['location'] ?? '/')).toMatch(/^\/(?![/\\])/);
    }
  });
});

describe('headers and redirects', () => {
  test('of the host files are honoured', async () => {
    const { get } = await serve();
    const answer = await get('/_astro/a.js');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect((await get('/about/')).headers['cache-control']).toBe('no-cache');
  });

  test('come before files, as the page that stands there sends on to the same place', async () => {
    const { get } = await serve();
    const answer = await get('/moved/');
    expect([answer.status, answer.headers['location']]).toEqual([301, '/about/']);
  });

  test('work for Arabic addresses, encoded or not in the file', async () => {
    const { get } = await serve();
    expect(await get(encodeURI('/قديم'))).toMatchObject({ status: 302 });
  });

  test('may lead to other hosts', async () => {
    const { get } = await serve();
    expect((await get('/away/x')).headers['location']).toBe('https://example.org/x');
  });

  test('with status 200 show another page, but never in place of a file', async () => {
    const { get } = await serve();
    expect(await get('/app/x')).toMatchObject({ status: 200, body: 'about' });
    expect(await get('/plain.html')).toMatchObject({ status: 200, body: 'plain' });
  });

  test('with the status of an error show its page', async () => {
    const { get } = await serve();
    expect(await get('/over/x')).toMatchObject({ status: 410, body: 'gone' });
  });
});

describe('a site below a folder', () => {
  test('is served there and nowhere else', async () => {
    const { get } = await serve('/folder/');
    expect(await get('/folder/')).toMatchObject({ status: 200, body: 'front' });
    expect(await get('/folder/about/')).toMatchObject({ status: 200, body: 'about' });
    expect(await get('/about/')).toMatchObject({ status: 404, body: 'lost' });
    expect((await get('/folder/about')).headers['location']).toBe('/folder/about/');
  });

  test('has the headers of whole paths, as on a host', async () => {
    const { get } = await serve('/folder/');
    const cacheOf = async (path: string) => (await get(path)).headers['cache-control'];
    expect(await cacheOf('/folder/media/a.webp')).toBe('public');
    expect(await cacheOf('/folder/_astro/a.js')).not.toContain('immutable');
  });

  test('may have an Arabic name, however a browser encodes it', async () => {
    const encoded = encodeURI('/صحيفة/');
    const { get } = await serve(encoded);
    for (const base of [encoded, encoded.toLowerCase()]) {
      expect(await get(`${base}about/`)).toMatchObject({ status: 200, body: 'about' });
    }
    expect((await get('/')).headers['location']).toBe(encoded);
    expect((await get(`${encoded}about`)).headers['location']).toBe(`${encoded}about/`);
  });

  test('is found from the root', async () => {
    const { get } = await serve('/folder/');
    expect((await get('/')).headers['location']).toBe('/folder/');
    expect((await get('/folder')).headers['location']).toBe('/folder/');
  });
});

describe('listening', () => {
  test('goes on to the next free port where it may', async () => {
    const { port } = await serve();
    const second = createSiteServer({ dir });
    running.push(second);
    const listening = await listen(second, { port, host: '127.0.0.1', tries: 50 });
    expect(listening.port).toBeGreaterThan(port);
  });

  test('says which port is taken where it may not', async () => {
    const { port } = await serve();
    const second = createSiteServer({ dir });
    await expect(listen(second, { port, host: '127.0.0.1' })).rejects.toThrow(PortInUseError);
  });

  test('says what the system says of a host that is not there', async () => {
    const server = createSiteServer({ dir });
    await expect(listen(server, { port: 0, host: '192.0.2.1' })).rejects.toThrow(/EADDRNOTAVAIL/);
  });
});
