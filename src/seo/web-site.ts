import { site } from '../site/settings.ts';
import { absoluteUrl } from '../site/site-path.ts';
import { publisher } from './news-article.ts';

/** The site and its search as schema.org's `WebSite`, for the front page. */
export function webSite(): object {
  const accounts = site.social.map((item) => (typeof item === 'string' ? item : item.to));
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.title,
    alternateName: site.tagline,
    description: site.description,
    url: absoluteUrl('/'),
    inLanguage: site.lang,
    publisher: { ...publisher, ...(accounts.length > 0 && { sameAs: accounts }) },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absoluteUrl('/search/')}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
