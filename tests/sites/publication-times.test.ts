import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, type ContentFolder, contentFolder } from './content-folder.ts';
import { runCommand } from './run-command.ts';
import { differences, treeDigests } from './tree-digests.ts';

/*
 * Clocks in Beirut go from 23:59:59+02:00 on 30 March 2030 to 01:00:00+03:00. The story is there for
 * one hour, though those clocks show two.
 */
const head = (title: string, fields: string) =>
  `---\ntitle: ${title}\npublished: 2030-03-30T23:30:00+02:00\n${fields}---\n\n`;

const files = {
  'articles/2024/05/palm.mdx': article(
    'في الواحة نخلة، وقربها [المجلس](/2030/03/council/) و[السوق](/2030/03/market/).',
  ),
  'articles/2030/03/market.mdx': `${head(
    'سوق الحلتيت',
    'unpublish: 2030-03-31T01:30:00+03:00\naliases: [/old-market/]\n',
  )}في السوق حلتيت.\n`,
  'articles/2030/03/council.mdx': `${head(
    'مجلس الكهرمان',
    'unpublish: 2030-03-31T01:30:00+03:00\nreplacedBy: /2024/05/palm/\n',
  )}في المجلس كهرمان.\n`,
  'articles/2030/03/notice.mdx': `${head(
    'ندوة اللازورد',
    'expires: 2030-03-31T01:00:00+03:00\n',
  )}تُعقد ندوة اللازورد غدًا.\n`,
};
const appear = '2030-03-30T21:30:00Z';
const over = '2030-03-30T22:00:00Z';
const gone = '2030-03-30T22:30:00Z';

describe('what a build shows at each moment', () => {
  let folder: ContentFolder;

  beforeAll(async () => {
    folder = await contentFolder(files);
  });
  afterAll(() => folder?.[Symbol.asyncDispose]());

  async function build(now: string, name = 'dist', cache = 'cache') {
    const dist = join(folder.root, name);
    const { exitCode, output } = await runCommand('build', ['--outDir', dist], {
      CONTENT_DIR: folder.path,
      CACHE_DIR: join(folder.root, cache),
      BUILD_TIME: now,
    });
    expect(exitCode, output).toBe(0);
    const read = (file: string) => readFile(join(dist, file), 'utf8');
    const { nextPublish } = JSON.parse(await read('next-publish.json')) as { nextPublish: unknown };
    return { read, output, next: nextPublish, mentions: await listMentions(dist) };
  }
  const seconds = (moment: string) => Date.parse(moment) / 1000;

  test.each([
    { now: '2024-06-01T00:00:00Z', shown: false, next: appear },
    { now: '2030-03-30T21:29:59Z', shown: false, next: appear },
    { now: appear, shown: true, next: over },
    { now: '2030-03-30T21:30:01Z', shown: true, next: over },
    { now: '2030-03-31T00:59:59+03:00', shown: true, next: over },
    { now: over, shown: true, isOver: true, next: gone },
    { now: '2030-03-30T22:29:59Z', shown: true, isOver: true, next: gone },
    { now: gone, shown: false, isOver: true, isGone: true },
    { now: '2030-04-01T00:00:00Z', shown: false, isOver: true, isGone: true },
    { now: '2030-03-30T21:29:59.999Z', shown: false, next: appear },
  ])('is what is due: $now', async ({ now, shown, isOver = false, isGone = false, next }) => {
    const site = await build(now);
    expect(site.next).toBe(next === undefined ? null : seconds(next));
    // Neighbours in time link to each other.
    const market = placesOf('2030/03/market', '2030/03/council', '2030/03/notice');
    const alias = 'old-market/index.html';
    expect(site.mentions.get('حلتيت')).toEqual(shown ? [...market, alias].sort() : []);
    const council = placesOf('2030/03/council', '2030/03/market');
    expect(site.mentions.get('كهرمان')).toEqual(shown ? council : []);
    // A notice that is over stays at its address and in lists, and leaves the front page.
    const beside = isGone ? '2024/05/palm' : '2030/03/market';
    const notice = placesOf('2030/03/notice', beside, '2024/05/palm').filter(
      (place) => !isOver || place !== 'index.html',
    );
    expect(site.mentions.get('لازورد')).toEqual(shown || isGone ? notice : []);
    if (shown || isGone) {
      const page = await site.read('2030/03/notice/index.html');
      expect(page.includes('انتهى موعد هذا الإعلان')).toBe(isOver);
      expect(
        (await site.read('archive/2030/03/index.html')).includes('<p class="kicker">انتهى</p>'),
      ).toBe(isOver);
    }
    const palm = await site.read('2024/05/palm/index.html');
    expect(palm.includes('href="/2030/03/market/"')).toBe(shown);
    expect(palm.includes('href="/2030/03/council/"')).toBe(shown || isGone);
    const gonePage = await site.read('2030/03/market/index.html').catch(() => '');
    expect(gonePage.includes('سُحب ما كان هنا')).toBe(isGone);
    const rules = await site.read('_redirects');
    expect(rules.includes('/2030/03/council/ /2024/05/palm/ 301')).toBe(isGone);
    if (!isGone) return;
    expect(gonePage).toContain('<meta name="robots" content="noindex"');
    expect(await site.read('2030/03/council/index.html')).toContain('0; url=/2024/05/palm/');
    expect(await site.read('sitemap-index.xml')).not.toContain('market');
    expect(rules).toContain('/old-market/ /2030/03/market/ 301');
  });

  test('is the same from an empty cache', async () => {
    await build(gone);
    await build(gone, 'cold', 'cold-cache');
    const [warm, cold] = await Promise.all(
      ['dist', 'cold'].map((name) => treeDigests(join(folder.root, name))),
    );
    if (!warm || !cold) throw new Error('nothing was built');
    expect(differences(warm, cold)).toEqual([]);
  });
});

/** Words of the three articles by which a file mentions one; search has them in other forms. */
const markers = ['حلتيت', 'كهرمان', 'لازورد'];

/** The files that mention each marker, in their names or texts; those of search as one. */
async function listMentions(dist: string): Promise<Map<string, string[]>> {
  const found = new Map(markers.map((marker) => [marker, new Set<string>()]));
  for (const name of await readdir(dist, { recursive: true })) {
    const bytes = await readFile(join(dist, name)).catch(() => Buffer.of());
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
    for (const marker of markers) {
      if (text.includes(marker)) found.get(marker)?.add(name.replace(/^pagefind\/.*/, 'pagefind'));
    }
  }
  return new Map([...found].map(([marker, names]) => [marker, [...names].sort()]));
}

/**
 * Every place where a public article shows that has no section, tags and authors.
 *
 * @param pages Its own page, and those that link to it.
 */
function placesOf(...pages: string[]): string[] {
  return [
    ...new Set(pages.map((path) => `${path}/index.html`)),
    'archive/2030/03/index.html',
    'archive/2030/index.html',
    'atom.xml',
    'feed.json',
    'index.html',
    'news-sitemap.xml',
    'pagefind',
    'rss.xml',
    'write/sources/2030-03.json',
  ].sort();
}
