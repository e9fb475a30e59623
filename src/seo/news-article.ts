import { isolatePlain } from '../arabic/bidi.ts';
import { cardPath, cardSize } from '../cards/card-address.ts';
import type { ArticleKind } from '../schema/article-kinds.ts';
import { site } from '../site/settings.ts';
import { absoluteUrl, siteOrigin } from '../site/site-path.ts';
import type { DescribedArticle } from './described-article.ts';
import { iconPath } from './web-manifest.ts';

const logoSize = 512;

/** The site's publisher as schema.org's `Organization`. */
export const publisher = {
  '@type': 'Organization',
  name: site.publisher.name,
  url: site.publisher.url ?? absoluteUrl('/'),
  logo: {
    '@type': 'ImageObject',
    url: absoluteUrl(iconPath(logoSize)),
    width: logoSize,
    height: logoSize,
  },
};

/**
 * An article as schema.org's `NewsArticle`. Times are ISO 8601 in UTC.
 * https://schema.org/NewsArticle
 */
export function newsArticle(article: DescribedArticle): object {
  const url = absoluteUrl(article.path);
  return {
    '@context': 'https://schema.org',
    '@type': typesOf(article.kind),
    headline: isolatePlain(article.title),
    description: isolatePlain(article.summary),
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    datePublished: article.published.toISOString(),
    dateModified: (article.updated ?? article.published).toISOString(),
    inLanguage: article.lang,
    wordCount: article.words,
    author: article.authors.length > 0 ? article.authors.map(person) : publisher,
    publisher,
    ...(article.licence && { license: article.licence.url }),
    ...(article.expires && { expires: article.expires.toISOString() }),
    ...listImages(article),
    ...(article.section && { articleSection: article.section.label }),
    ...(article.tags.length > 0 && { keywords: article.tags.map(({ label }) => label) }),
    ...(article.credit && { creditText: article.credit }),
    ...(article.translationOf && { translationOfWork: original(article.translationOf) }),
    ...(article.dateline && { dateline: article.dateline }),
    ...(article.source && origin(article.source)),
    ...(article.corrections.length > 0 && { correction: article.corrections.map(correction) }),
  };
}

/** Subtypes of `NewsArticle`, which stands first for readers that know none. */
const subtypes: Partial<Record<ArticleKind, string>> = {
  report: 'ReportageNewsArticle',
  investigation: 'ReportageNewsArticle',
  opinion: 'OpinionNewsArticle',
  letter: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
  explainer: 'BackgroundNewsArticle',
};

function typesOf(kind: ArticleKind | undefined): string | string[] {
  const subtype = kind && subtypes[kind];
  return subtype ? ['NewsArticle', subtype] : 'NewsArticle';
}

function original({ title, author, url, lang }: NonNullable<DescribedArticle['translationOf']>) {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(url && { url }),
    ...(lang && { inLanguage: lang }),
  };
}

function person({ id, label, url }: DescribedArticle['authors'][number]): object {
  const page = absoluteUrl(`/authors/${id}/`);
  return { '@type': 'Person', name: label, url: page, ...(url && { sameAs: url }) };
}

/** The lead picture, or the card of an article without one, so that search results show something. */
function listImages({ image, card }: DescribedArticle): { image?: object } {
  if (image) return { image: picture(image) };
  if (card === undefined) return {};
  return { image: { '@type': 'ImageObject', url: absoluteUrl(cardPath(card)), ...cardSize } };
}

function picture({ picture, caption, credit }: NonNullable<DescribedArticle['image']>): object {
  return {
    '@type': 'ImageObject',
    url: new URL(picture.url, siteOrigin).href,
    width: picture.width,
    height: picture.height,
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
  };
}

function origin({ name, url }: NonNullable<DescribedArticle['source']>): object {
  const organization = { '@type': 'Organization', name };
  return url
    ? { isBasedOn: { '@type': 'CreativeWork', url, publisher: organization } }
    : { sourceOrganization: organization };
}

function correction({ date, text }: DescribedArticle['corrections'][number]): object {
  return { '@type': 'CorrectionComment', text, datePublished: date };
}
