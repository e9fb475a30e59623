import type { APIRoute, GetStaticPaths } from 'astro';
import type { Article } from '../library/article.ts';
import { allArticles } from '../library/articles.ts';
import { articleKey, createPageKey } from '../library/page-key.ts';
import { termsInUse } from '../library/terms.ts';
import { site } from '../site/settings.ts';
import { atomFeed } from './atom-feed.ts';
import { loadFeedItem } from './cached-feed-items.ts';
import {
  type FeedFormat,
  type FeedScope,
  type FeedVocabulary,
  feedFormats,
  termFeedFormat,
} from './feed-scope.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss-feed.ts';

const writers = { rss: rssFeed, atom: atomFeed, json: jsonFeed };

interface TermFeedProps {
  scope: FeedScope;
  articles: readonly Article[];
}

/** Creates the endpoint of the site's feed. */
export function createSiteFeed(format: FeedFormat): APIRoute {
  return async () => createResponse(format, 'site', await allArticles());
}

/** The endpoint of a section's, tag's or author's feed, for the paths of `termFeedPaths`. */
export const termFeed: APIRoute<TermFeedProps> = ({ props }) =>
  createResponse(termFeedFormat, props.scope, props.articles);

/**
 * The paths of a vocabulary's feeds, one for each term in use.
 *
 * @param parameter Name of the route's parameter, such as `tag` in `tags/[tag]/rss.xml.ts`.
 */
export function createTermFeedPaths(vocabulary: FeedVocabulary, parameter: string) {
  return (async () => {
    const [key, terms] = await Promise.all([createPageKey(), termsInUse(vocabulary)]);
    return terms.map(({ term, articles: all }) => {
      const articles = all.slice(0, site.feedSize);
      return {
        params: { [parameter]: term.id },
        props: { scope: { vocabulary, term }, articles } satisfies TermFeedProps,
        cacheKey: key(term, articles.map(articleKey)),
      };
    });
  }) satisfies GetStaticPaths;
}

async function createResponse(
  format: FeedFormat,
  scope: FeedScope,
  articles: readonly Article[],
): Promise<Response> {
  const items = await Promise.all(articles.slice(0, site.feedSize).map(loadFeedItem));
  return new Response(writers[format](scope, items), {
    headers: { 'Content-Type': `${feedFormats[format].type}; charset=utf-8` },
  });
}
