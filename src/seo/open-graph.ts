import { isolatePlain } from '../arabic/bidi.ts';
import { cardPath, cardSize } from '../cards/card-address.ts';
import { site } from '../site/settings.ts';
import { absoluteUrl } from '../site/site-path.ts';
import type { DescribedArticle } from './described-article.ts';

/** One `<meta property content>`. */
export interface MetaProperty {
  property: string;
  content: string;
}

/**
 * Open Graph properties, for previews of shared links. https://ogp.me
 *
 * @param page Visible title and description, and the path from the site's root.
 */
export function openGraph(
  page: { title: string; description: string; path: string },
  article?: DescribedArticle,
): MetaProperty[] {
  const properties: [string, string][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', site.title],
    ['og:title', isolatePlain(page.title)],
    ['og:description', isolatePlain(page.description)],
    ['og:url', absoluteUrl(page.path)],
    ['og:locale', (article?.lang ?? site.lang).replaceAll('-', '_')],
    ...(article?.card ? cardProperties(article.card, page.title) : []),
    ...(article ? articleProperties(article) : []),
    ['twitter:card', article?.card ? 'summary_large_image' : 'summary'],
  ];
  return properties.map(([property, content]) => ({ property, content }));
}

function cardProperties(digest: string, title: string): [string, string][] {
  return [
    ['og:image', absoluteUrl(cardPath(digest))],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(cardSize.width)],
    ['og:image:height', String(cardSize.height)],
    ['og:image:alt', isolatePlain(title)],
  ];
}

function articleProperties(article: DescribedArticle): [string, string][] {
  const { published, updated, section, tags, authors } = article;
  return [
    ['article:published_time', published.toISOString()],
    ...(updated ? [['article:modified_time', updated.toISOString()] as [string, string]] : []),
    ...(section ? [['article:section', section.label] as [string, string]] : []),
    ...authors.map(({ id }): [string, string] => [
      'article:author',
      absoluteUrl(`/authors/${id}/`),
    ]),
    ...tags.map(({ label }): [string, string] => ['article:tag', label]),
  ];
}
