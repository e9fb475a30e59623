import type { APIRoute, GetStaticPaths } from 'astro';
import { archiveYears } from '../../../library/archive.ts';
import type { Article } from '../../../library/article.ts';
import { collectArticleSources, isSourcePublished } from '../../../library/article-sources.ts';
import { createPageKey } from '../../../library/page-key.ts';
import { hasPublishedSources } from '../../../site/published-sources.ts';

/** The texts of a month's articles, for those who propose a change: one file, since hosts count them. */
export const getStaticPaths = (async () => {
  if (!hasPublishedSources) return [];
  const [key, years] = await Promise.all([createPageKey(), archiveYears()]);
  return years.flatMap(({ year, months }) =>
    months.map(({ month, articles }) => ({
      params: { month: `${year}-${String(month).padStart(2, '0')}` },
      props: { articles },
      // The text of an article, and the names of its pictures' versions.
      cacheKey: key(
        articles.map((article) => {
          const { bodyKey, file, pictures } = article;
          return [bodyKey, file, pictures, isSourcePublished(article)];
        }),
      ),
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ articles: readonly Article[] }> = ({ props }) =>
  Response.json(collectArticleSources(props.articles));
