import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveYears } from '../../../library/archive.ts';
import type { Article } from '../../../library/article.ts';
import {
  collectArticleSources,
  isSourcePublished,
  splitSources,
} from '../../../library/article-sources.ts';
import { createPageKey } from '../../../library/page-key.ts';
import { hasPublishedSources } from '../../../site/published-sources.ts';
import { formatSourcesName } from '../../../write/propose/article-source.ts';

/** The texts of a month's articles, for those who propose a change: few files, since hosts count them. */
export const getStaticPaths = (async () => {
  if (!hasPublishedSources) return [];
  const [key, years] = await Promise.all([createPageKey(), archiveYears()]);
  return years.flatMap(({ year, months }) =>
    months.flatMap(({ month, articles }) =>
      splitSources(articles).map((some, index) => ({
        params: { month: formatSourcesName(formatMonth(year, month), index + 1) },
        props: { articles: some },
        // The text of an article, and the names of its pictures' versions.
        cacheKey: key(
          some.map((article) => {
            const { bodyKey, file, pictures } = article;
            return [bodyKey, file, pictures, isSourcePublished(article)];
          }),
        ),
      })),
    ),
  );
}) satisfies GetStaticPaths;

const formatMonth = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;

export const GET: APIRoute<{ articles: readonly Article[] }> = ({ props }) =>
  Response.json(collectArticleSources(props.articles));
