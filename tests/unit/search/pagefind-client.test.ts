import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSearcher } from '../../../src/search/browser/searcher.ts';
import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import { pagefindVersion } from '../../../src/search/build/pagefind/extract-engine.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { type IndexSite, indexSite } from './index-site.ts';
import { indexed, shore } from './search-documents.ts';

/* Pagefind's own client, as another site or its component UI runs it, on our index. */

const texts: readonly (readonly [title: string, text: string])[] = [
  ['مدرسة الجبل', 'افتتحت القرية مدرسة صغيرة، وجاءت إليها معلمتان من المدينة.'],
  ['حديقة المدرسات', 'زرعت المدرسات حديقة خلف السور، وسقاها التلاميذ كل صباح.'],
  ['قوارب الميناء', 'أصلح النجارون قاربين قديمين قبل موسم الصيد في الميناء.'],
  ['سماء الصحراء', 'رصد الهواة النجوم، فالسماء هناك صافية ولا ضوء حولهم.'],
  ['كتابات على الحجر', 'وجد الباحثون كتابات قديمة، وقراءة حروفها تحتاج إلى صبر.'],
  ['مسؤول المخازن', 'قال المسؤول إن القمح يكفي الشتاء، وأكد المسؤولون بعده ذلك.'],
  ['أسواق الحبوب', 'ارتفعت أسعار الحبوب، فاشتكى التجار إلى الوزارة.'],
  ['رحلة إلى الواحة', 'قطعنا الطريق ليلًا، ووصلنا الواحة مع الفجر.'],
  ['إعادة بناء الجسر', 'سيبدأ المهندسون إعادة بناء الجسر الحجري في الربيع.'],
  ['عبدالله يعزف', 'عاد عبدالله إلى العود، وعزف في بيت جدّه لحنًا من ١٩٦٧.'],
  ['لغات الساحل', 'يتكلم أهل الساحل لغات كثيرة، ومنها ما لا يُكتب.'],
  ['نخيل الوادي', 'هذا العام أثمر النخيل مبكرًا في الوادي كله.'],
  ['مستشفى الأطفال', 'زار الفنانون مستشفى الأطفال ورسموا على جدرانه بحرًا.'],
  ['جزيرة الملح', 'الجزيرة بيضاء من الملح، ولا يسكنها غير الطيور.'],
  ['صنّاع الورق', 'ما زال صنّاع الورق يستخدمون ألياف التوت، ويستقبلون الزوار.'],
  [
    '<b>عاصفة</b> الخريف',
    'هبّت عاصفة، فأغلقت المدارس أبوابها، وعادت <script>alert(1)</script> السكينة.',
  ],
];
const articles = texts.map(
  ([title, text], at): SearchDocument => ({ ...shore, url: `/${at}/`, title, text, headings: [] }),
);

const queries =
  'مدرسة|المدرسات|مدرستنا|القوارب|قاربين|سماء|السماء|كتابات قديمة|قراءة|المسؤولون|مسؤول|أسعار الحبوب|الواحة|المهندسين|إعادة بناء|عبدالله|لغات|النخيل|في المستشفى|مستشفى الأطفال|جزيره|صناع الورق|يستخدمون|١٩٦٧|عاصفة'.split(
    '|',
  );

interface Client {
  search(query: string, options?: object): Promise<{ results: Found[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}
interface Found {
  data(): Promise<{
    url: string;
    excerpt: string;
    content: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
    word_count: number;
  }>;
}

/** Pagefind's client, from the index's own folder. */
async function clientOf({ folder, address }: IndexSite, language = 'ar'): Promise<Client> {
  const engine = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  return engine.createInstance({ basePath: address, baseUrl: '/', language });
}

const found = async (client: Client, query: string, options?: object) => {
  const { results } = await client.search(query, options);
  return Promise.all(results.map((each) => each.data()));
};

let site: IndexSite;
let client: Client;
beforeAll(async () => {
  site = await indexSite();
  await buildSearchIndex({ ...site, pagefind: true, documents: indexed(articles) });
  client = await clientOf(site);
});
afterAll(() => site[Symbol.asyncDispose]());

describe('Pagefind’s own client', () => {
  test('is of the version that the project pins', async () => {
    const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(devDependencies.pagefind).toBe(pagefindVersion);
  });

  test.each(queries)('finds for «%s» what our search finds first', async (query) => {
    const ours = await (await createSearcher(site.address)).search({
      query: parseQuery(query),
      filters: {},
      sort: 'relevance',
      unfinished: false,
    });
    const hits = await Promise.all(ours.hits(0, 2).map((hit) => hit.load()));
    const theirs = (await found(client, query)).map(({ url }) => url);
    expect(hits.length).toBeGreaterThan(0);
    expect(theirs).toContain(hits[0]?.url);
    if (!query.includes(' '))
      expect(theirs).toEqual(expect.arrayContaining(hits.map(({ url }) => url)));
  });

  test('asks for words that are in no article, and finds nothing', async () => {
    expect(await found(client, 'زرافة')).toEqual([]);
  });

  test('shows an article with its title, filters and the words that were found', async () => {
    const [first] = await found(client, 'القمح');
    expect(first).toMatchObject({
      url: '/5/',
      meta: { title: 'مسؤول المخازن', section: 'علوم' },
      filters: { section: ['علوم'], tag: ['البحر', 'الرمل'], year: ['٢٠٢٤'] },
      content: articles[5]?.text,
    });
    expect(first?.excerpt).toContain('<mark>القمح</mark>');
  });

  test('marks the right words behind ones that we take for two', async () => {
    const [first] = await found(client, 'لحنا');
    expect(first?.excerpt).toContain('<mark>لحنًا</mark>');
  });

  test('escapes what an article says of tags', async () => {
    const [first] = await found(client, 'السكينة');
    expect(first?.excerpt).toContain('&lt;script&gt;');
    expect(first?.excerpt).not.toContain('<script>');
  });

  test('finds a phrase that stands so, and no other', async () => {
    expect((await found(client, '"كتابات قديمة"')).map(({ url }) => url)).toEqual(['/4/']);
    expect(await found(client, '"قديمة كتابات"')).toEqual([]);
  });

  test('narrows by the filters that articles have', async () => {
    expect(await client.filters()).toMatchObject({ section: { علوم: articles.length } });
    expect(await found(client, 'مدرسة', { filters: { tag: 'الرمل' } })).not.toHaveLength(0);
    expect(await found(client, 'مدرسة', { filters: { tag: 'غيره' } })).toHaveLength(0);
  });

  test('finds a long article by a word of its end, and shows that', async () => {
    const own = await indexSite();
    const long = {
      ...shore,
      url: '/long/',
      text: `${'كلمة '.repeat(900)}وهنا الخاتمة.`,
      headings: [],
    };
    await buildSearchIndex({ ...own, pagefind: true, documents: indexed([long, ...articles]) });
    const [first] = await found(await clientOf(own), 'الخاتمة');
    expect(first?.excerpt).toContain('<mark>الخاتمة.</mark>');
    expect(first?.word_count).toBe(902);
    await own[Symbol.asyncDispose]();
  });
});

describe('after an edit, which makes a bundle of its own', () => {
  const many = Array.from(
    { length: 600 },
    (_, at): SearchDocument => ({
      ...shore,
      url: `/many/${at}/`,
      title: `خبر ${at}`,
      text: `خبر عن المحصول رقم ${at}.`,
      headings: [],
    }),
  );
  const edited: SearchDocument = {
    ...(many[7] ?? shore),
    title: 'خبر مصحّح',
    text: 'خبر عن المحصول بعد التصحيح: بلغ مئة طن.',
  };
  const fresh: SearchDocument = {
    ...shore,
    url: '/fresh/',
    title: 'خبر جديد',
    text: 'محصول الزيتون وفير.',
  };
  const after = [fresh, ...many.map((each) => (each.url === edited.url ? edited : each))];

  let grown: IndexSite;
  beforeAll(async () => {
    grown = await indexSite();
    const documents = (all: readonly SearchDocument[]) =>
      indexed(all).map((each, at) => ({ ...each, url: all[at]?.url ?? '' }));
    await buildSearchIndex({ ...grown, pagefind: true, documents: documents(many) });
    await buildSearchIndex({ ...grown, pagefind: true, documents: documents(after) });
    const manifest = JSON.parse(await readFile(join(grown.folder, 'manifest.json'), 'utf8'));
    expect(manifest.bundles).toHaveLength(2);
  });
  afterAll(() => grown[Symbol.asyncDispose]());

  test('finds the new article, and each article once', async () => {
    const grownClient = await clientOf(grown);
    const { results } = await grownClient.search('المحصول');
    expect(results).toHaveLength(after.length);
    const urls = (await found(grownClient, 'الزيتون')).map(({ url }) => url);
    expect(urls).toEqual(['/fresh/']);
  });

  test('shows an edited article as it is now', async () => {
    const [first, ...others] = await found(await clientOf(grown), 'التصحيح');
    expect(first).toMatchObject({ url: edited.url, meta: { title: 'خبر مصحّح' } });
    expect(others).toEqual([]);
  });
});
