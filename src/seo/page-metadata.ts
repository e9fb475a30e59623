import { absoluteUrl } from '../site/site-path.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import type { DescribedArticle } from './described-article.ts';
import { newsArticle } from './news-article.ts';
import { type MetaProperty, openGraph } from './open-graph.ts';
import { webSite } from './web-site.ts';

/** What a page says of itself. */
export interface DescribedPage {
  title: string;
  description: string;
  /** From the site's root, without the folder where the site lives. */
  path: string;
  /** On an article's own page. */
  article?: DescribedArticle | undefined;
  /** From the front page to this one. */
  breadcrumbs?: readonly { label: string; path: string }[] | undefined;
}

/** What machines read of a page. */
export interface PageMetadata {
  /** The page's one whole address. */
  canonical: string;
  openGraph: MetaProperty[];
  /** Each belongs in a script element of its own, through `jsonLdText`. */
  jsonLd: object[];
}

/** The canonical address, previews and structured data of a page. */
export function pageMetadata(page: DescribedPage): PageMetadata {
  const { article, breadcrumbs = [], path } = page;
  return {
    canonical: absoluteUrl(path),
    openGraph: openGraph(page, article),
    jsonLd: [
      ...(path === '/' ? [webSite()] : []),
      ...(article ? [newsArticle(article)] : []),
      ...(breadcrumbs.length > 0 ? [breadcrumbList(breadcrumbs)] : []),
    ],
  };
}
