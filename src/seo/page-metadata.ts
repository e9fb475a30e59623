import { absoluteUrl } from '../site/site-path.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { claimReview } from './claim-review.ts';
import type { DescribedArticle } from './described-article.ts';
import { newsArticle } from './news-article.ts';
import { type MetaProperty, openGraph } from './open-graph.ts';
import { webSite } from './web-site.ts';

/** The fields of a page for its metadata. */
export interface DescribedPage {
  title: string;
  description: string;
  /** From the site's root, without the base path. */
  path: string;
  /** On an article's own page. */
  article?: DescribedArticle | undefined;
  /** From the front page to this one. */
  breadcrumbs?: readonly { label: string; path: string }[] | undefined;
}

/** Metadata of a page for machines. */
export interface PageMetadata {
  /** The page's absolute address. */
  canonical: string;
  /** What search engines may show of an article, and until when. */
  robots: string;
  /** Account of the first author who has one. https://docs.joinmastodon.org/methods/statuses/ */
  fediverseCreator: string | undefined;
  openGraph: MetaProperty[];
  /** Each goes in its own script element, through `jsonLdText`. */
  jsonLd: object[];
}

/** Computes the canonical address, previews and structured data of a page. */
export function pageMetadata(page: DescribedPage): PageMetadata {
  const { article, breadcrumbs = [], path } = page;
  return {
    canonical: absoluteUrl(path),
    fediverseCreator: article?.authors.find(({ fediverse }) => fediverse)?.fediverse,
    robots: formatRobots(article?.unpublish),
    openGraph: openGraph(page, article),
    jsonLd: [
      ...(path === '/' ? [webSite()] : []),
      ...(article ? [newsArticle(article), claimReview(article) ?? []].flat() : []),
      ...(breadcrumbs.length > 0 ? [breadcrumbList(breadcrumbs)] : []),
    ],
  };
}

/** https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
function formatRobots(unpublish: Date | undefined): string {
  const rules = ['max-image-preview:large'];
  if (unpublish) rules.push(`unavailable_after:${unpublish.toISOString()}`);
  return rules.join(', ');
}
