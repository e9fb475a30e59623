import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSearcher, type Searcher } from '../../../src/search/browser/searcher.ts';
import { buildSearchIndex } from '../../../src/search/build/build-search-index.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { passageLength } from '../../../src/search/passage.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { type IndexSite, indexSite } from './index-site.ts';
import { french, indexed, longShore, shore } from './search-documents.ts';

const text = longShore(2 * passageLength).text;
const long: SearchDocument = {
  ...shore,
  url: '/long/',
  title: 'رحلة طويلة',
  text: `${text}\nالمرفأ\nرست المراكب عند الفجر.`,
  headings: [
    { id: 'ebb', text: 'الجزر', offset: text.indexOf('الجزر') },
    { id: 'port', text: 'المرفأ', offset: text.length + 1 },
  ],
};
let site: IndexSite;
let searcher: Searcher;
beforeAll(async () => {
  site = await indexSite();
  await buildSearchIndex({ ...site, documents: indexed([shore, long, french]) });
  searcher = await createSearcher(site.address);
});
afterAll(() => site[Symbol.asyncDispose]());

const ask = async (query: string, filters = {}, sort: 'relevance' | 'date' = 'relevance') => {
  const request = { query: parseQuery(query), filters, sort, unfinished: false };
  const answer = await searcher.search(request);
  return {
    ...answer,
    found: await Promise.all(answer.hits(0, answer.total).map((hit) => hit.load())),
  };
};
const urls = async (...asked: Parameters<typeof ask>) =>
  (await ask(...asked)).found.map(({ url }) => url);
const plain = (parts: readonly { text: string; marked: boolean }[]) =>
  parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');

describe('a search', () => {
  it('shows of a long article the passage where the words are, as it is written', async () => {
    const { found } = await ask('الموج');
    const excerpt = found.find(({ url }) => url === '/long/')?.excerpt ?? [];
    expect(plain(excerpt)).toContain('على الشاطئ، و<b>[الموج]</b> عالٍ');
    expect(plain(excerpt)).toMatch(/^… /);
  });

  it('opens the parts of an article that the words are in, wherever they begin', async () => {
    const [found] = (await ask('المراكب')).found;
    expect(found?.subResults.map(({ url, excerpt }) => [url, plain(excerpt)])).toEqual([
      ['/long/#port', 'رست [المراكب] عند الفجر.'],
    ]);
  });

  it('finds by a value that is typed by label or identifier', async () => {
    expect(await urls('tag:sea mer')).toEqual([french.url]);
    expect(await urls('وسم:البَحر mer')).toEqual([french.url]);
    expect(await urls('tag:nothing mer')).toEqual([]);
  });

  it('finds what was published within limits', async () => {
    expect(await urls('before:2023')).toEqual([french.url]);
    expect(await urls('after:2024-07 الشاطئ')).toEqual([shore.url, long.url]);
    expect(await urls('after:2024-08')).toEqual([]);
  });

  it('counts what each value of a filter would leave', async () => {
    const { counts } = await ask('الشاطئ', { tag: 'البحر' });
    expect(await counts()).toEqual({
      section: { علوم: 2 },
      tag: { البحر: 2, الرمل: 2 },
      author: {},
      year: { '٢٠٢٤': 2 },
    });
  });

  it('lists everything, newest first, where only a filter asks', async () => {
    expect(await urls('', { section: 'علوم' }, 'date')).toEqual([shore.url, long.url, french.url]);
  });

  it('finds a phrase where it is one, and its words where no article has it, telling so', async () => {
    const exact = await ask('«عاد في المساء»');
    expect(exact).toMatchObject({ total: 2, changed: undefined });
    const loose = await ask('«المساء عاد»');
    expect(loose).toMatchObject({ total: 2, changed: 'المساء عاد' });
  });

  it('takes quotation marks within a sentence for no demand, unless a plus says so', async () => {
    expect(await ask('الشاطئ «المساء عاد»')).toMatchObject({ total: 2, changed: undefined });
    const demanded = await ask('الجزر +«عاد في المساء»');
    expect(demanded).toMatchObject({ total: 2, changed: undefined });
    expect(await ask('الجزر +«المساء عاد»')).toMatchObject({ changed: 'الجزر المساء عاد' });
  });

  it('tells what it searched in the reader’s own words but for those it changed', async () => {
    expect((await ask('متى رست المراكيب؟')).changed).toBe('متى رست المراكب');
  });

  it('offers what may have been meant where a filter leaves nothing of it', async () => {
    expect(await ask('المراكيب', { section: 'فنون' })).toMatchObject({
      total: 0,
      changed: undefined,
      suggestion: 'المراكب',
    });
  });

  it('finds nothing for punctuation alone, and fails at nothing', async () => {
    expect(await urls('؟؟ !!')).toEqual([]);
    expect(await urls('في من')).toEqual([]);
  });
});
