import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/search/browser/search-index.ts';
import { createSearcher, type Searcher } from '../../../src/search/browser/searcher.ts';
import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { type IndexSite, indexSite } from './index-site.ts';
import { indexed, shore } from './search-documents.ts';

/** Each one's title and text. */
const articles: readonly (readonly [title: string, text: string])[] = [
  ['أخبار الميناء', 'وصلت السفينة صباحا.'],
  ['السفن', 'سفينتهم في البحر، وسفينة أخرى، وسفينتان. سفينة سفينة.'],
  ['حديقة', 'زرع البستاني قرنفلا أحمر.'],
  ['قرنفلة الجبل', 'قرنفلة وقرنفلتان وقرنفلات.'],
  ['خبر', 'زار أبوسمرة القرية.'],
  ['خبر آخر', 'زار أبو سمرة المدينة.'],
  ['رحلة', 'سافر إلى راس تنورة.'],
  ['محطة', 'محطة رأستنورة القديمة.'],
  ['مال', 'بلغ الثمن 37.500 دينار.'],
  ['ميزان', 'بلغ الوزن 37,500 طن.'],
  ['رقم', 'رقم الغرفة 500 في المبنى 37.'],
  ...Array.from({ length: 60 }, (_, at) => ['قصة', `حكاية السوق ${at} والساهر والقاهرة.`] as const),
  ['ليل', 'غنى الساحر في الليل.'],
];

let site: IndexSite;
let searcher: Searcher;
beforeAll(async () => {
  site = await indexSite();
  const documents = articles.map(([title, text], at) => {
    return { ...shore, url: `/${at}/`, title, text, headings: [] };
  });
  await buildSearchIndex({ ...site, documents: indexed(documents) });
  searcher = await createSearcher(site.address);
});
afterAll(() => site[Symbol.asyncDispose]());

async function ask(query: string) {
  const request = { query: parseQuery(query), filters: {}, unfinished: false };
  const answer = await searcher.search({ ...request, sort: 'relevance' });
  const found = answer.hits(0, 5).map(({ id }) => articles[id]?.[1] ?? '');
  return { ...answer, first: found[0] ?? '', found };
}

describe('the word as typed', () => {
  it.each([
    ['السفينة', 'وصلت السفينة صباحا.'],
    ['سفينتان', 'سفينتهم في البحر، وسفينة أخرى، وسفينتان. سفينة سفينة.'],
    ['قرنفلا', 'زرع البستاني قرنفلا أحمر.'],
    ['قرنفلات', 'قرنفلة وقرنفلتان وقرنفلات.'],
  ])('comes first, before other forms of it: %s', async (query, first) => {
    expect(await ask(query)).toMatchObject({ first, changed: undefined });
  });

  it('is never replaced where an article has it, but another is offered', async () => {
    expect(await ask('الساحر')).toMatchObject({
      first: 'غنى الساحر في الليل.',
      changed: undefined,
      suggestion: 'الساهر',
    });
  });

  it('is not questioned in a long sentence', async () => {
    const { changed, suggestion } = await ask('غنى الساحر في الليل حكاية السوق القديم');
    expect([changed, suggestion]).toEqual([undefined, undefined]);
  });

  it('is replaced, and readers told so, where no article has it', async () => {
    expect((await ask('الساهير')).changed).toBe('الساهر');
  });
});

describe('a name or number, as one word or as two,', () => {
  it.each([
    ['أبو سمرة', ['زار أبو سمرة المدينة.', 'زار أبوسمرة القرية.']],
    ['ابوسمرة', ['زار أبوسمرة القرية.', 'زار أبو سمرة المدينة.']],
    ['37500', ['بلغ الوزن 37,500 طن.', 'بلغ الثمن 37.500 دينار.']],
    ['٣٧٬٥٠٠', ['بلغ الوزن 37,500 طن.', 'بلغ الثمن 37.500 دينار.']],
  ])('finds the same: %s', async (query, expected) => {
    const { found, changed } = await ask(query);
    expect([...found].sort()).toEqual([...expected].sort());
    expect(changed).toBeUndefined();
  });

  it('is found though only the other spelling is in use', async () => {
    expect((await ask('رأس تنورة')).found.slice(0, 2).sort()).toEqual([
      'سافر إلى راس تنورة.',
      'محطة رأستنورة القديمة.',
    ]);
  });
});

describe('the index', () => {
  it('knows which documents have which form of a word', async () => {
    const { bundles } = await openIndex(site.address);
    const { forms } = (await bundles[0]?.postings('سفين')) ?? {};
    expect(forms?.get('السفينه')).toEqual([0]);
    expect(forms?.get('سفينه')).toEqual([1]);
    expect(forms?.get('سفينتهم')).toEqual([1]);
    const common = (await bundles[0]?.postings('ساهر'))?.forms;
    expect(common?.get('الساهر')).toHaveLength(60);
    expect(common?.get('ساهر')).toBeUndefined();
  });
});
