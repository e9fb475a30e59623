import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../../scripts/start/listen.ts';
import { createSiteServer } from '../../../scripts/start/site-server.ts';
import { formatHostFiles } from '../../../src/hosts/format-host-files.ts';
import { readHostRules } from '../../../src/hosts/host-rules.ts';
import { findProgram, type RunningServer, type ServerName, startServer } from './start-server.ts';

/*
 * nginx and Apache with the files of a build answer as our own server does by `_headers` and
 * `_redirects`. On a machine without these programs their tests are skipped.
 */

const headers = (base: string) => `${base}*
  Content-Security-Policy: default-src 'self'; img-src 'self' data:
  X-Content-Type-Options: nosniff
${base}tags/*
  Content-Security-Policy: frame-src 'none'
${base}media/*
  Cache-Control: public, max-age=31536000, immutable
${base}rules.json
  Content-Type: application/speculationrules+json
`;

const redirects = (base: string) => `${base}old/ ${base}tags/ 301
${base}%D9%82%D8%AF%D9%8A%D9%85/ ${base}tags/ 301
${base}قديم/ ${base}tags/ 301
${base}moved.php ${base}%D8%AC%D8%AF%D9%8A%D8%AF/ 302
${base} p=12 ${base}tags/ 301
${base}year/:year/* ${base}archive/:year/:splat 301
`;

const files = {
  'index.html': '<p>الصفحة الأولى</p>'.repeat(200),
  '404.html': '<p>لا صفحة هنا</p>',
  'tags/index.html': '<p>الوسوم</p>',
  'جديد/index.html': '<p>جديد</p>',
  'media/a.avif': 'صورة',
  'app.js': 'export {};',
  'site.webmanifest': '{}',
  '2024/07/gone/index.html': '<p>withdrawn</p>',
  '2024/07/also-gone/index.html': '<p>withdrawn</p>',
  'rules.json': '{}',
  'feed.xml': '<rss/>',
};

const requests = [
  '',
  'tags/',
  'tags/?page=2',
  'جديد/',
  'media/a.avif',
  'app.js',
  'site.webmanifest',
  'rules.json',
  'missing/',
  'tags/missing',
  '_headers',
  'nginx.conf',
  'old/',
  'old',
  'old/?from=feed',
  'قديم/',
  'moved.php',
  '?p=12',
  '?p=13',
  'year/2024/07/a/',
];

interface Answer {
  status: number;
  location: string | null;
  policy: string | null;
  cache: string | null;
  type: string | undefined;
  body: string;
}

async function request(origin: string, path: string): Promise<Answer> {
  const answer = await fetch(origin + encodeURI(path), { redirect: 'manual' });
  const location = answer.headers.get('location');
  const isRedirect = location !== null;
  return {
    status: answer.status,
    location: location === null ? null : location.replace(origin, ''),
    // The page for 404 has its own headers on some hosts, and those of the request on others.
    policy:
      isRedirect || answer.status === 404 ? null : answer.headers.get('content-security-policy'),
    cache: isRedirect ? null : simplifyCache(answer.headers.get('cache-control')),
    type: isRedirect ? undefined : simplifyType(answer.headers.get('content-type')),
    body: isRedirect ? '' : (await answer.text()).slice(0, 40),
  };
}

/** Our server lets browsers ask again for all that no rule names. */
const simplifyCache = (value: string | null) => (value === 'no-cache' ? null : value);
const simplifyType = (type: string | null) =>
  type?.toLowerCase().replace(/;.*/, '').replace('application/javascript', 'text/javascript');

describe.each(['/', '/a/ب/'])('a site at %s', (base) => {
  const work = mkdtempSync(join(tmpdir(), 'maqalat-hosts-'));
  // Servers read files as another user.
  chmodSync(work, 0o755);
  const root = join(work, 'root');
  const site = join(root, base);
  const encoded = encodeURI(base);
  let own: Server;
  let origin = '';

  beforeAll(async () => {
    const texts = { headers: headers(encoded), redirects: redirects(encoded) };
    const gone = [`${base}2024/07/gone/`, `${base}2024/07/also-gone/`];
    const all = Object.entries({
      ...files,
      _headers: texts.headers,
      _redirects: texts.redirects,
      ...Object.fromEntries(
        formatHostFiles('server', () => readHostRules({ ...texts, gone }, base)),
      ),
    });
    for (const [name, text] of all) {
      mkdirSync(dirname(join(site, name)), { recursive: true });
      writeFileSync(join(site, name), text);
    }
    own = createSiteServer({ dir: site, base: encoded });
    const { port } = await listen(own, { port: 0, host: '127.0.0.1' });
    origin = `http://127.0.0.1:${port}`;
  });
  afterAll(() => {
    own.close();
    rmSync(work, { recursive: true, force: true });
  });

  describe.each<ServerName>(['nginx', 'apache'])('%s', (name) => {
    const isInstalled = findProgram(name) !== undefined;
    let server: RunningServer;
    beforeAll(async () => {
      if (isInstalled) server = await startServer(name, { work: join(work, name), root, site });
    });
    afterAll(() => server?.stop());

    test.skipIf(!isInstalled).each(requests)('answers as our own server: "%s"', async (path) => {
      expect(await request(server.origin, base + path)).toEqual(await request(origin, base + path));
    });

    test.skipIf(!isInstalled).each(['2024/07/gone/', '2024/07/also-gone/'])(
      'says by its status that an article is no more: %s',
      async (path) => {
        const answer = await fetch(server.origin + encoded + path);
        expect(answer.status).toBe(410);
        expect(await answer.text()).toContain('withdrawn');
      },
    );

    test.skipIf(!isInstalled)('compresses text', async () => {
      const answer = await fetch(server.origin + encoded, {
        headers: { 'accept-encoding': 'gzip' },
      });
      expect(answer.headers.get('content-encoding')).toBe('gzip');
    });
  });
});
