import { expect, test } from 'vitest';
import { editUrl, proposeUrl } from '../../../src/components/edit-url.ts';
import { site } from '../../../src/site/settings.ts';
import { sampleArticle } from '../feeds/sample-article.ts';

const { repository, branch } = site.forge;

test("an article's edit link leads to its file on the forge", () => {
  expect(editUrl(sampleArticle({ file: 'content/articles/2024/07/x/index.mdx' }))).toBe(
    `${repository}/edit/${branch}/content/articles/2024/07/x/index.mdx`,
  );
});

test('an article from another content folder leads to where that folder stands in the repository', () => {
  expect(editUrl(sampleArticle({ file: '../elsewhere/articles/2024/07/x.mdx' }))).toBe(
    `${repository}/edit/${branch}/content/articles/2024/07/x.mdx`,
  );
});

test('a change is proposed on the page for writers', () => {
  expect(proposeUrl(sampleArticle({ path: '/2024/07/x/' }))).toBe('/write/?edit=/2024/07/x/');
});

test('a change of an article that leads to one whose time has not come is proposed on the forge', () => {
  const article = sampleArticle({ path: '/2024/07/x/', hiddenLinks: ['/2030/01/y/'] });
  expect(proposeUrl(article)).toBe(editUrl(article));
});
