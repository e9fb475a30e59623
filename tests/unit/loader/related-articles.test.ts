import { describe, expect, test } from 'vitest';
import { type RelatedSource, relatedArticles } from '../../../src/loader/related-articles.ts';

const source = (id: string, fields: Partial<RelatedSource> = {}): RelatedSource => ({
  id,
  lang: 'ar',
  series: undefined,
  section: undefined,
  tags: [],
  titleTerms: [],
  keyTerms: [],
  ...fields,
});
/** Articles about nothing in common, so that words have a rarity. */
const noise = Array.from({ length: 10 }, (_, at) => source(`n${at}`, { keyTerms: [`ن${at}`] }));
const relatedTo = (id: string, sources: RelatedSource[]) =>
  relatedArticles([...noise, ...sources], 4).get(id);

describe('related articles', () => {
  test('are those that share what is rare', () => {
    const sources = [
      source('coffee', { keyTerms: ['قهو', 'يمن'] }),
      source('stars', { keyTerms: ['نجم', 'سما'] }),
      source('new', { titleTerms: ['قهو'], keyTerms: ['كتب'] }),
    ];
    expect(relatedTo('new', sources)).toEqual(['coffee']);
  });

  test('are older ones alone, so that a new article changes no list', () => {
    const sources = [
      source('a', { tags: ['x'], keyTerms: ['بحر'] }),
      source('b', { tags: ['x'], keyTerms: ['بحر'] }),
      source('c', { tags: ['x'] }),
    ];
    const before = relatedArticles([...noise, ...sources], 4);
    const after = relatedArticles([...noise, ...sources, source('d', { tags: ['x'] })], 4);
    for (const { id } of sources) expect(after.get(id)).toEqual(before.get(id));
    expect(before.get('a')).toEqual([]);
    expect(before.get('b')).toEqual(['a']);
  });

  test('leave out parts of the same series and other languages', () => {
    const sources = [
      source('part', { series: 's', tags: ['x'] }),
      source('french', { lang: 'fr', tags: ['x'] }),
      source('other', { tags: ['x'] }),
      source('new', { series: 's', tags: ['x'] }),
    ];
    expect(relatedTo('new', sources)).toEqual(['other']);
  });

  test('are few, and the newer of equally near ones come first', () => {
    const sources = Array.from({ length: 60 }, (_, at) => source(`a${at}`, { tags: ['x'] }));
    expect(relatedTo('a59', sources)).toEqual(['a58', 'a57', 'a56', 'a55']);
  });
});
