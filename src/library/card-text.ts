import { resolve } from 'node:path';
import { formatDay } from '../arabic/dates.ts';
import { type CardText, createCardDigest } from '../cards/card-address.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import { site } from '../site/settings.ts';
import { siteLanguage } from '../site/site-language.ts';
import type { Article } from './article.ts';

/** The texts of an article's card. */
export function cardText(article: Omit<Article, 'card'>): CardText {
  const { title, section, authors, published, lang, image } = article;
  const names = authors
    .map(({ label }) => label)
    .join(` ${siteMessages(siteLanguage).article.and}`);
  return {
    title,
    section: section?.label,
    byline: [...(names ? [names] : []), formatDay(published, site.dates)].join(' · '),
    lang,
    picture: image && { file: resolve(image.original.file), digest: image.original.digest },
  };
}

/** Finds the digest in the address of an article's card; undefined if the site has no cards. */
export async function cardLookup(): Promise<
  (article: Omit<Article, 'card'>) => string | undefined
> {
  if (!site.socialCards) return () => undefined;
  const digestOf = await createCardDigest();
  return (article) => digestOf(cardText(article));
}
