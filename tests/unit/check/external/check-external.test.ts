import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkExternal } from '../../../../scripts/check/external/check-external.ts';
import { readContent } from '../../../../src/loader/read-content.ts';
import { article, type ContentFolder, contentFolderWith, vocabularies } from '../content-folder.ts';
import { type LinkServer, startLinkServer } from './link-server.ts';

// Before the loader is imported, which reads it once.
vi.hoisted(() => {
  process.env['CACHE_DIR'] =
    `${process.env['TMPDIR'] ?? '/tmp'}/maqalat-external-cache-${process.pid}`;
});

let server: LinkServer;
let content: ContentFolder | undefined;
beforeEach(async () => {
  server = await startLinkServer((request, response) => {
    response.writeHead(request.url?.startsWith('/gone') ? 404 : 200).end('{}');
  });
});
afterEach(async () => {
  await server.close();
  content?.remove();
  rmSync(process.env['CACHE_DIR'] ?? '', { recursive: true, force: true });
});

async function check(articles: Readonly<Record<string, string>>) {
  content = contentFolderWith({ ...vocabularies, ...articles });
  const reading = await readContent({ folder: content.folder });
  const { problems } = await checkExternal(reading.articles, {
    cacheFile: join(content.folder, '.cache', 'links.json'),
    interval: 0,
    archiveApi: `${server.url}/archive`,
    isAllowed: (address) => address === '127.0.0.1',
  });
  return problems.map(({ rule, severity, file, line }) => [rule, severity, file.slice(-7), line]);
}

test('reports each place of a dead link, and asks for it once', async () => {
  const link = `[المرصد](${server.url}/gone#top)`;
  const found = await check({
    'articles/2024/07/sea.mdx': article(`نشر ${link} الصور.\n\nوعاد ${link} فحجبها.`),
    'articles/2024/07/sky.mdx': article(
      `ومن [المرصد](${server.url}/gone) أيضًا، و[الدليل](${server.url}/).`,
    ),
    'articles/2024/07/own.mdx': article(
      'انظر [البحر](/2024/07/sea/) و[البريد](mailto:a@example.org).',
    ),
  });
  expect(found).toEqual([
    ['dead-link', 'warning', 'sea.mdx', 6],
    ['dead-link', 'warning', 'sea.mdx', 8],
    ['dead-link', 'warning', 'sky.mdx', 6],
  ]);
  expect(
    server.seen.filter(({ method, path }) => method === 'HEAD' && path === '/gone'),
  ).toHaveLength(1);
});

test('checks the address of the source in the head', async () => {
  const head = `source: { name: المرصد, url: ${server.url}/gone }\n`;
  expect(await check({ 'articles/2024/07/sea.mdx': article('نص.', head) })).toEqual([
    ['dead-link', 'warning', 'sea.mdx', 4],
  ]);
});

test('excuses an article and a line', async () => {
  const link = `[المرصد](${server.url}/gone)`;
  const found = await check({
    'articles/2024/07/sea.mdx': article(`نشر ${link} الصور.`, 'check: { allow: [dead-link] }\n'),
    'articles/2024/07/sky.mdx': article(`نشر ${link} الصور. {/* check: allow dead-link */}`),
  });
  expect(found).toEqual([]);
});
