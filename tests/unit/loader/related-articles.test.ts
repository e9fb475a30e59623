import { describe, expect, test } from 'vitest';
import { getList } from '../../../src/loader/number-lists.ts';
import { findRelatedArticles, type RelatedArticles } from '../../../src/loader/related-articles.ts';
import type { RelatedSource } from '../../../src/loader/related-finder.ts';
import { repeatablePicks } from '../repeatable-picks.ts';
import { idsOf, relatedSource } from './related-source.ts';

/** Articles about nothing in common, so that words have a rarity. */
const noise = Array.from({ length: 10 }, (_, at) =>
  relatedSource(`n${at}`, { keyTerms: [`ن${at}`] }),
);
const listsOf = (sources: readonly RelatedSource[], before?: RelatedArticles) => {
  const lists = idsOf(findRelatedArticles(sources, 4, before), sources);
  return new Map(sources.map(({ id }, at) => [id, lists[at] ?? []]));
};
const relatedTo = (id: string, sources: RelatedSource[]) => listsOf([...noise, ...sources]).get(id);

describe('related articles', () => {
  test('are those that share what is rare', () => {
    const sources = [
      relatedSource('coffee', { keyTerms: ['قهو', 'يمن'] }),
      relatedSource('stars', { keyTerms: ['نجم', 'سما'] }),
      relatedSource('new', { titleTerms: ['قهو'], keyTerms: ['كتب'] }),
    ];
    expect(relatedTo('new', sources)).toEqual(['coffee']);
  });

  test('are older ones alone, so that a new article changes no list', () => {
    const sources = [
      relatedSource('a', { tags: ['x'], keyTerms: ['بحر'] }),
      relatedSource('b', { tags: ['x'], keyTerms: ['بحر'] }),
      relatedSource('c', { tags: ['x'] }),
    ];
    const before = listsOf([...noise, ...sources]);
    const after = listsOf([...noise, ...sources, relatedSource('d', { tags: ['x'] })]);
    for (const { id } of sources) expect(after.get(id)).toEqual(before.get(id));
    expect(before.get('a')).toEqual([]);
    expect(before.get('b')).toEqual(['a']);
  });

  test('leave out parts of the same series and other languages', () => {
    const sources = [
      relatedSource('part', { series: 's', tags: ['x'] }),
      relatedSource('french', { lang: 'fr', tags: ['x'] }),
      relatedSource('other', { tags: ['x'] }),
      relatedSource('new', { series: 's', tags: ['x'] }),
    ];
    expect(relatedTo('new', sources)).toEqual(['other']);
  });

  test('are few, and the newer of equally near ones come first', () => {
    const sources = Array.from({ length: 60 }, (_, at) => relatedSource(`a${at}`, { tags: ['x'] }));
    expect(relatedTo('a59', sources)).toEqual(['a58', 'a57', 'a56', 'a55']);
  });
});

describe('related articles by those of an earlier list', () => {
  /** Enough for more of an article than it is looked for by. */
  const words = ['بحر', 'سفن', 'ملح', 'صيد', 'ريح', 'شراع'].flatMap((word) =>
    ['ان', 'ين', 'ات', 'ون', 'ة', 'ي', 'ه', 'نا', 'كم', 'هم'].map((ending) => word + ending),
  );
  const pick = repeatablePicks();
  const some = (count: number) => [
    ...new Set(Array.from({ length: count }, () => words[pick(words.length)] ?? '')),
  ];
  const article = (id: string): RelatedSource =>
    relatedSource(id, {
      lang: pick(9) === 0 ? 'fr' : 'ar',
      series: pick(9) === 0 ? `s${pick(3)}` : undefined,
      section: ['news', 'sea'][pick(3)],
      tags: some(2),
      bodyKey: `${id} ${pick(1_000_000)}`,
      titleTerms: some(6),
      keyTerms: some(40),
    });
  const archive = Array.from({ length: 300 }, (_, at) => article(`a${at}`));
  const found = findRelatedArticles(archive, 4);
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
    ['one was added at the end', [...archive, article('new')]],
    ['one was added within', archive.toSpliced(place, 0, article('late'))],
    ['one was taken away', archive.toSpliced(place, 1)],
    [
      'two changed places',
      archive.toSpliced(place, 2, ...archive.slice(place, place + 2).reverse()),
    ],
    ['half of them are new', archive.map((each, at) => (at % 2 ? each : article(each.id)))],
    ['none is left', []],
  ])('are the same as without it when %s', (_, sources) => {
    expect(listsOf(sources, found)).toEqual(listsOf(sources));
    // And so they are by what was found by it.
    const again = findRelatedArticles(sources, 4, found);
    expect(listsOf(archive, again)).toEqual(listsOf(archive));
  });

  test('are the same where a word becomes rare enough for an article to be looked for by it', () => {
    const others = Array.from({ length: 200 }, (_, at) =>
      relatedSource(`o${at}`, { keyTerms: at < 72 ? ['شائع'] : [] }),
    );
    const rarer = Array.from({ length: 24 }, (_, at) => `نادر${at}`);
    const full = relatedSource('full', { keyTerms: ['شائع', ...rarer] });
    const earlier = findRelatedArticles([...others, full], 4);
    const now = [relatedSource('o0', { bodyKey: 'new' }), ...others.slice(1), full];
    const later = findRelatedArticles(now, 4, earlier);
    const namesOf = ({ names, features, carried }: RelatedArticles) =>
      [...getList(features, 200).subarray(0, carried[200])].map((feature) => names[feature]);
    expect(namesOf(earlier)).not.toContain('شائع');
    expect(namesOf(later)).toContain('شائع');
    expect(namesOf(later)).toEqual(namesOf(findRelatedArticles(now, 4)));
  });

  test('are looked for only where something that they share has changed', () => {
    const list = Array.from({ length: 20 }, (_, at) =>
      relatedSource(`l${at}`, { keyTerms: at % 2 ? ['بحر', 'سفن'] : ['نخل', 'تمر'] }),
    );
    const { related, ...rest } = findRelatedArticles(list, 4);
    // Whatever is taken over is recognised by it.
    const wrong = { ...rest, related: { ...related, numbers: related.numbers.map(() => 0) } };
    const changedOne = list.with(
      5,
      relatedSource('l5', { bodyKey: 'new', keyTerms: ['بحر', 'سفن', 'لؤلؤ'] }),
    );
    const lookedFor = [...listsOf(changedOne, wrong)].filter(([, ids]) =>
      ids.some((id) => id !== 'l0'),
    );
    expect(lookedFor.map(([id]) => id)).toEqual(['l5']);
  });
});
