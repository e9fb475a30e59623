import { expect, test } from 'vitest';
import { groupTagsByLetter } from '../../../src/components/tags-by-letter.ts';

const grouped = (...labels: string[]) =>
  groupTagsByLetter(
    labels.map((label) => ({ term: { id: label, label, aliases: [], order: 0 }, articles: [] })),
  ).map(({ letter, tags }) => [letter, ...tags.map(({ term }) => term.label)]);

test('a tag stands under its first letter without the article, whatever the seat of its hamza', () => {
  expect(grouped('القهوة', 'قطر', 'إملاء', 'أخبار')).toEqual([
    ['ا', 'أخبار', 'إملاء'],
    ['ق', 'قطر', 'القهوة'],
  ]);
});

test('a word that merely begins with these letters keeps them', () => {
  expect(grouped('الة')).toEqual([['ا', 'الة']]);
});

test('Latin letters form their own groups, in capitals', () => {
  expect(
    grouped('unicode', 'Web', 'فلك')
      .map(([letter]) => letter)
      ?.toSorted(),
  ).toEqual(['U', 'W', 'ف']);
});
