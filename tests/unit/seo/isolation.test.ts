import { expect, test } from 'vitest';
import { pageMetadata } from '../../../src/seo/page-metadata.ts';
import { sampleArticle } from '../feeds/sample-article.ts';

test('Latin runs are isolated in all that machines show to people', () => {
  const title = 'دليل RSS 2.0: ما الجديد؟';
  const isolated = 'دليل \u2068RSS 2.0\u2069: ما الجديد؟';
  const article = sampleArticle({ title, summary: title, card: 'c' });
  const { openGraph, jsonLd } = pageMetadata({
    title,
    description: title,
    path: article.path,
    article,
    breadcrumbs: [{ label: title, path: article.path }],
  });
  const content = Object.fromEntries(openGraph.map((each) => [each.property, each.content]));
  expect(content).toMatchObject({
    'og:title': isolated,
    'og:description': isolated,
    'og:image:alt': isolated,
  });
  expect(jsonLd[0]).toMatchObject({ headline: isolated, description: isolated });
  expect(jsonLd[1]).toMatchObject({ itemListElement: [{ name: isolated }] });
});
