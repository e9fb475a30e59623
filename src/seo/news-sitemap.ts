import { site } from '../site/settings.ts';
import { absoluteUrl } from '../site/site-path.ts';
import type { DescribedArticle } from './described-article.ts';
import { escapeXml } from './xml-text.ts';

const twoDays = 2 * 24 * 60 * 60 * 1000;
/** The format's limit. */
const mostArticles = 1000;

/**
 * The news sitemap: articles published in the two days before `now`, at most 1,000.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 *
 * @param articles Newest first.
 */
export function newsSitemapXml(articles: readonly DescribedArticle[], now: Date): string {
  const recent = articles
    .filter(({ published }) => {
      const age = now.getTime() - published.getTime();
      return age >= 0 && age <= twoDays;
    })
    .slice(0, mostArticles);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...recent.map(newsUrl),
    '</urlset>\n',
  ].join('\n');
}

function newsUrl({ path, title, published, lang }: DescribedArticle): string {
  const language = new Intl.Locale(lang).language;
  return [
    `<url><loc>${escapeXml(absoluteUrl(path))}</loc><news:news>`,
    `<news:publication><news:name>${escapeXml(site.title)}</news:name>`,
    `<news:language>${language}</news:language></news:publication>`,
    `<news:publication_date>${published.toISOString()}</news:publication_date>`,
    `<news:title>${escapeXml(title)}</news:title></news:news></url>`,
  ].join('');
}
