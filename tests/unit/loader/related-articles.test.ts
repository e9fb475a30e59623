import { describe, expect, test } from 'vitest';
import { listAt } from '../../../src/loader/number-lists.ts';
import { type RelatedArticles, relatedArticles } from '../../../src/loader/related-articles.ts';
import type { RelatedSource } from '../../../src/loader/related-finder.ts';

const source = (id: string, fields: Partial<RelatedSource> = {}): RelatedSource => ({
  id,
  lang: 'ar',
  series: undefined,
  section: undefined,
  tags: [],
  bodyKey: '',
  titleTerms: [],
  keyTerms: [],
  ...fields,
});
/** Articles about nothing in common, so that words have a rarity. */
const noise = Array.from({ length: 10 }, (_, at) => source(`n${at}`, { keyTerms: [`ن${at}`] }));
const listsOf = (sources: readonly RelatedSource[], before?: RelatedArticles) => {
  const { related } = relatedArticles(sources, 4, before);
  return new Map(
    sources.map(({ id }, at) => [id, [...listAt(related, at)].map((other) => sources[other]?.id)]),
  );
};
const relatedTo = (id: string, sources: RelatedSource[]) => listsOf([...noise, ...sources]).get(id);

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
    const before = listsOf([...noise, ...sources]);
    const after = listsOf([...noise, ...sources, source('d', { tags: ['x'] })]);
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

describe('related articles by those of an earlier list', () => {
  /** Enough for more of an article than it is looked for by. */
  const words = ['بحر', 'سفن', 'ملح', 'صيد', 'ريح', 'شراع'].flatMap((word) =>
    ['ان', 'ين', 'ات', 'ون', 'ة', 'ي', 'ه', 'نا', 'كم', 'هم'].map((ending) => word + ending),
  );
  /** Always the same numbers, from 0 up to one less than `end`. */
  const dice = (seed: number) => (end: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % end;
  };
  const some = (roll: (end: number) => number, count: number) => [
    ...new Set(Array.from({ length: count }, () => words[roll(words.length)] ?? '')),
  ];
  const article = (id: string, roll: (end: number) => number): RelatedSource =>
    source(id, {
      lang: roll(9) === 0 ? 'fr' : 'ar',
      series: roll(9) === 0 ? `s${roll(3)}` : undefined,
      section: ['news', 'sea'][roll(3)],
      tags: some(roll, 2),
      bodyKey: `${id} ${roll(1_000_000)}`,
      titleTerms: some(roll, 6),
      keyTerms: some(roll, 40),
    });
  const roll = dice(7);
  const archive = Array.from({ length: 300 }, (_, at) => article(`a${at}`, roll));
  const found = relatedArticles(archive, 4);
  const place = 120;
  const changed = (fields: Partial<RelatedSource>) =>
    archive.map((each, at) => (at === place ? { ...each, bodyKey: 'new', ...fields } : each));

  test.each<[string, readonly RelatedSource[]]>([
    ['nothing has changed', archive],
    ['a body has', changed({ keyTerms: words.slice(0, 20) })],
    ['a title has', changed({ titleTerms: ['كلم', 'جديد', ...words.slice(40, 43)] })],
    ['a tag was added', changed({ tags: ['سوق', ...words.slice(0, 2)] })],
    ['an article went into another section', changed({ section: 'harbour' })],
    ['it is in another language', changed({ lang: 'fa' })],
    ['it is a part of a series', changed({ series: 's1' })],
    ['it has another address', changed({ id: 'moved' })],
    ['one was added at the end', [...archive, article('new', roll)]],
    ['one was added within', archive.toSpliced(place, 0, article('late', roll))],
    ['one was taken away', archive.toSpliced(place, 1)],
    [
      'two changed places',
      archive.toSpliced(place, 2, ...archive.slice(place, place + 2).reverse()),
    ],
    ['half of them are new', archive.map((each, at) => (at % 2 ? each : article(each.id, roll)))],
    ['none is left', []],
  ])('are the same as without it when %s', (_, sources) => {
    expect(listsOf(sources, found)).toEqual(listsOf(sources));
    // And so they are by what was found by it.
    const again = relatedArticles(sources, 4, found);
    expect(listsOf(archive, again)).toEqual(listsOf(archive));
  });

  test('are the same where a word becomes rare enough for an article to be looked for by it', () => {
    const others = Array.from({ length: 200 }, (_, at) =>
      source(`o${at}`, { keyTerms: at < 72 ? ['شائع'] : [] }),
    );
    const rarer = Array.from({ length: 24 }, (_, at) => `نادر${at}`);
    const full = source('full', { keyTerms: ['شائع', ...rarer] });
    const earlier = relatedArticles([...others, full], 4);
    const now = [source('o0', { bodyKey: 'new' }), ...others.slice(1), full];
    const later = relatedArticles(now, 4, earlier);
    const namesOf = ({ names, features, carried }: RelatedArticles) =>
      [...listAt(features, 200).subarray(0, carried[200])].map((feature) => names[feature]);
    expect(namesOf(earlier)).not.toContain('شائع');
    expect(namesOf(later)).toContain('شائع');
    expect(namesOf(later)).toEqual(namesOf(relatedArticles(now, 4)));
  });

  test('are looked for only where something that they share has changed', () => {
    const list = Array.from({ length: 20 }, (_, at) =>
      source(`l${at}`, { keyTerms: at % 2 ? ['بحر', 'سفن'] : ['نخل', 'تمر'] }),
    );
    const { related, ...rest } = relatedArticles(list, 4);
    // Whatever is taken over is recognised by it.
    const wrong = { ...rest, related: { ...related, numbers: related.numbers.map(() => 0) } };
    const changedOne = list.with(
      5,
      source('l5', { bodyKey: 'new', keyTerms: ['بحر', 'سفن', 'لؤلؤ'] }),
    );
    const lookedFor = [...listsOf(changedOne, wrong)].filter(([, ids]) =>
      ids.some((id) => id !== 'l0'),
    );
    expect(lookedFor.map(([id]) => id)).toEqual(['l5']);
  });
});
