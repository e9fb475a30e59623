import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSearcher } from '../../../src/search/browser/searcher.ts';
import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { type IndexSite, indexSite } from './index-site.ts';
import { indexed, shore } from './search-documents.ts';

const subjects = 'البحر النهر الجبل الوادي الصحراء الواحة المرفأ السوق القلعة الجسر'.split(' ');
const verbs = 'يصف يروي يزور يعبر يرسم يحرس يغني يبيع يكتب يسأل'.split(' ');
const places = 'تونس دمشق صنعاء مراكش بغداد القاهرة عمان الخرطوم طرابلس نواكشوط مسقط'.split(' ');

/** Seven hundred short articles, each with other words, in the order of their dates. */
const articles = Array.from({ length: 700 }, (_, number): SearchDocument => {
  const [subject, verb, place] = [subjects, verbs, places].map(
    (words, at) => words[(number * (at + 1) + number ** 2) % words.length] ?? '',
  );
  const text = `${verb} الكاتب ${subject} في ${place}.\n${`ثم ${verb} ${subject}. `.repeat(number % 5)}`;
  return {
    ...shore,
    url: `/${number}/`,
    title: `${subject} ${place}`,
    text,
    headings: [],
    published: 1_700_000_000 - number * 3600,
  };
});
const edited = articles.map((each, number) =>
  number === 300 ? { ...each, text: `${each.text}\nوهبت العاصفة على الجسر.` } : each,
);
const added = { ...shore, url: '/new/', headings: [], published: 1_800_000_000 };
const now = [added, ...edited.filter((_, number) => number !== 500)];

const [grown, fresh] = [{} as IndexSite, {} as IndexSite];
beforeAll(async () => {
  Object.assign(grown, await indexSite());
  Object.assign(fresh, await indexSite());
  await buildSearchIndex({ ...grown, documents: indexed(articles) });
  await buildSearchIndex({ ...grown, documents: indexed(now) });
  await buildSearchIndex({ ...fresh, documents: indexed(now) });
});
afterAll(() => Promise.all([grown[Symbol.asyncDispose](), fresh[Symbol.asyncDispose]()]));

const manifest = async ({ folder }: IndexSite): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));

describe('an index of several bundles', () => {
  it('holds what is new in a bundle of its own, and leaves the large one as it was', async () => {
    const { bundles } = await manifest(grown);
    expect(bundles.map(({ documents, dead }) => ({ documents, dead }))).toEqual([
      { documents: 700, dead: [300, 500] },
      { documents: 2, dead: [] },
    ]);
    expect((await manifest(fresh)).bundles).toHaveLength(1);
  });

  it.each([
    ['', 'date'],
    ['الجسر', 'relevance'],
    ['العاصفة', 'relevance'],
    ['الشاطئ البعيد', 'relevance'],
    ['يحرس القلعة', 'relevance'],
    ['«الكاتب البحر» تونس', 'date'],
    ['الجبل -دمشق', 'relevance'],
    ['tag:sea النهر', 'relevance'],
    ['النهير', 'relevance'],
  ] as const)('answers «%s» as one bundle of the same articles does', async (query, sort) => {
    const answerOf = async ({ address }: IndexSite) => {
      const searcher = await createSearcher(address);
      const request = { query: parseQuery(query), filters: {}, sort, unfinished: false };
      const { total, hits, changed, counts } = await searcher.search(request);
      const shown = hits(0, 40).map(async (hit) => {
        const { url, excerpt } = await hit.load();
        return { score: hit.score.toFixed(9), url, excerpt };
      });
      const results = await Promise.all(shown);
      return { total, changed, counts: await counts(), results };
    };
    const [one, several] = await Promise.all([answerOf(fresh), answerOf(grown)]);
    expect(several.total).toBe(one.total);
    expect(several.changed).toBe(one.changed);
    expect(several.counts).toEqual(one.counts);
    expect(several.results.map(({ score }) => score)).toEqual(
      one.results.map(({ score }) => score),
    );
    // Documents of one score have no order that both could share, and the last may go on.
    const last = one.results.at(-1)?.score;
    const certain = ({ results }: typeof one) =>
      sort === 'date' || results.length < 40
        ? results
        : results.filter(({ score }) => score !== last);
    const sorted = (answer: typeof one) =>
      certain(answer)
        .map((each) => JSON.stringify(each))
        .sort();
    expect(sorted(several)).toEqual(sorted(one));
    if (sort === 'date') expect(several.results).toEqual(one.results);
  });
});

describe('an article that the site no longer has', () => {
  it('leaves no word in the files of an index whose documents have addresses', async () => {
    await using site = await indexSite();
    const withAddresses = (documents: readonly SearchDocument[]) =>
      indexed(documents).map((each, at) => ({ ...each, url: documents[at]?.url ?? '' }));
    const build = (documents: readonly SearchDocument[]) =>
      buildSearchIndex({ ...site, pagefind: true, documents: withAddresses(documents) });
    const secret = { ...shore, url: '/secret/', text: 'خبر الزمرّدة المخبوءة', headings: [] };
    await build([secret, ...articles]);
    const before = await filesHolding(site.folder, 'الزمرّدة');
    expect(before).not.toEqual([]);

    // Its words of an earlier day must go with it.
    const changed = { ...secret, text: 'خبر قديم' };
    await build([changed, ...articles]);
    await build(articles);
    expect(await filesHolding(site.folder, 'الزمرّدة')).toEqual([]);
    expect(await filesHolding(site.folder, '/secret/')).toEqual([]);
  });
});

/** Names of files that hold a text, as it is or packed. */
async function filesHolding(folder: string, text: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const holding: string[] = [];
  for (const name of names) {
    const bytes = await readFile(join(folder, name)).catch(() => Buffer.of());
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    if ((isPacked ? gunzipSync(bytes) : bytes).includes(text)) holding.push(name);
  }
  return holding;
}
