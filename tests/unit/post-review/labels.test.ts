import { expect, test } from 'vitest';
import { findLabels } from '../../../scripts/post-review/labels.ts';

test.each([
  ['content/articles/2024/07/bell.mdx', ['article']],
  ['content/articles/2024/07/bell/tower.webp', ['picture']],
  ['content/authors.yaml', ['vocabulary']],
  ['content/lexicon.txt', ['vocabulary']],
  ['content/articles/2024/07/note.pdf', ['content']],
  ['src/i18n/ar/site.ts', ['translation']],
  ['src/manual/ar/pictures.mdx', ['manual']],
  ['src/site.config.ts', ['settings']],
  ['public/favicon.svg', ['page']],
  ['.github/workflows/review.yml', ['workflow']],
  ['README.md', ['documentation']],
  ['package-lock.json', ['engine']],
  ['scripts/check.ts', ['engine']],
  ['notes/content/articles/2024/07/bell.mdx', []],
])('%s is labelled %j', (path, labels) => {
  expect(findLabels([path], 'content')).toEqual(labels);
});

test('the content folder may be elsewhere, and its name is no pattern', () => {
  expect(findLabels(['site.(ar)/articles/a.mdx'], 'site.(ar)/')).toEqual(['article']);
  expect(findLabels(['siteX(ar)/articles/a.mdx'], 'site.(ar)')).toEqual([]);
});
