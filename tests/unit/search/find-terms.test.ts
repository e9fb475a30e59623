import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/arabic/analyse.ts';
import { findTerms } from '../../../src/search/browser/find-terms.ts';
import type { TermSearch } from '../../../src/search/browser/term-matches.ts';
import { createEmptyList } from '../../../src/search/query/posting-list.ts';
import { analyseQuery } from '../../../src/search/query/query-terms.ts';
import { openedVocabulary } from './opened-vocabulary.ts';

/** Titles with the number of articles that have it; one common text each. */
const titles: readonly (readonly [title: string, articles: number])[] = [
  ['جامعة السويس', 12],
  ['جامعة المنصورة', 12],
  ['سيس', 2],
  ['أمهات المؤمنين', 12],
  ['نيوزيلندا', 12],
  ['البحر الميت', 12],
  ['قطر', 60],
  ['محمد رضا', 12],
  ['قصيدة', 12],
  ['مدرسة', 12],
  ['ماريلند', 12],
  ['خنزير بري', 12],
  ['خنازير', 2],
  ['جزر بر', 12],
];
const articles = titles.flatMap(([title, count]) => Array.from({ length: count }, () => title));
const texts = articles.map((title) => analyse(title).flatMap(({ all }) => all));

const others = Array.from({ length: 2000 }, (): [string, string] => ['', 'حشو']);
const { files: vocabulary } = openedVocabulary([
  ...texts.map((terms): [string, string] => [terms.join(' '), '']),
  ...others,
]);

const search: TermSearch = async (term) => {
  const list = createEmptyList();
  for (const [id, terms] of texts.entries()) {
    if (!terms.includes(term)) continue;
    list.documents.push(id);
    list.scores.push(1);
    list.titleLengths.push(terms.length);
    list.ends.push(0);
  }
  return list;
};

async function ask(query: string, unfinished = false) {
  const found = await findTerms(analyseQuery(query), search, vocabulary, unfinished);
  const ids = found.terms.flatMap(({ matches }) => matches.documents);
  return {
    titles: new Set(ids.map((id) => articles[id])),
    instead: [...found.replaced.values()].join(' '),
    marked: found.searched,
  };
}

describe('what a word of a query may have meant', () => {
  it.each([
    ['السويس', 'جامعة السويس', '', 'itself'],
    ['نيوزلاندا', 'نيوزيلندا', 'نيوزيلندا', 'a name in another transliteration'],
    ['نيوزيلاندا', 'نيوزيلندا', 'نيوزيلندا', 'a long vowel more'],
    ['مدسة', 'مدرسة', 'مدرسة', 'a letter less'],
    ['ممدرسة', 'مدرسة', 'مدرسة', 'a letter doubled'],
    ['مردسة', 'مدرسة', 'مدرسة', 'two swapped in the middle of four'],
    ['دمرسة', 'مدرسة', 'مدرسة', 'the first two swapped'],
    ['صيدة', 'قصيدة', 'قصيدة', 'the first letter missing'],
    ['المئمنين', 'أمهات المؤمنين', '', 'a hamza on another seat'],
    ['رظا', 'محمد رضا', '', 'one sound for another'],
    ['لقطر', 'قطر', '', 'a particle written onto it'],
    ['البحرالميت', 'البحر الميت', 'البحر الميت', 'two words typed as one'],
    ['جزرالبر', 'جزر بر', 'جزر البر', 'two words typed as one, the second of two letters'],
    ['ميريلاند', 'ماريلند', '', 'a name with other long vowels'],
    ['الخنازير', 'خنزير بري', '', 'a plural that the site has too'],
    ['جامعةالمنصورة', 'جامعة المنصورة', 'جامعة المنصورة', 'two, the first with ta marbuta'],
  ])('%s: %s', async (query, title, instead) => {
    const found = await ask(query);
    expect(found.titles).toContain(title);
    expect(found.instead).toBe(instead);
  });

  it('is what stands beside its neighbour in a title, though it is a word of the site itself', async () => {
    const found = await ask('جامعة السيس');
    expect(found.titles).toContain('جامعة السويس');
    expect(found.titles).toContain('سيس');
  });

  it('is marked where readers are told of it', async () => {
    expect((await ask('مدسة')).marked).toContain('مدرس');
    const silent = await ask('جامعة السيس');
    if (silent.instead === '') expect(silent.marked).not.toContain('سويس');
  });

  it('is marked where it has the same consonants, and comes beside the word as typed', async () => {
    const found = await ask('الخنازير');
    expect(found.marked).toEqual(new Set(['خنازير', 'خنزير']));
    expect(found.titles).toContain('خنازير');
  });

  it('is not guessed of what is like no word of the site', async () => {
    const found = await ask('ظفقخشلا');
    expect(found.titles.size).toBe(0);
    expect(found.instead).toBe('');
  });

  it('is what a word may become while it is typed', async () => {
    expect((await ask('نيوز', true)).titles).toContain('نيوزيلندا');
    expect((await ask('جامعة المنص', true)).titles).toContain('جامعة المنصورة');
  });

  it('does not depend on what was asked before', async () => {
    const first = await ask('جامعة السيس');
    for (const [title] of titles) await ask(title);
    expect(await ask('جامعة السيس')).toEqual(first);
  });
});
