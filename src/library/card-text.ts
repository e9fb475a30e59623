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

/** The texts of the card of a section, for its articles without cards of their own. */
function sectionCardText({ section }: Omit<Article, 'card'>): CardText {
  const title = section?.label ?? site.title;
  return { title, section: undefined, byline: site.tagline, lang: site.lang, picture: undefined };
}

/** Finds the card of an article. @param at Its place among all articles, newest first. */
export type CardOf = (article: Omit<Article, 'card'>, at: number) => CardText | undefined;

/** The function that finds cards by the setting `socialCards`. */
export function createCardOf(): CardOf {
  const { socialCards } = site;
  if (socialCards === false) return () => undefined;
  const own = socialCards === true ? Number.POSITIVE_INFINITY : socialCards.newest;
  return (article, at) => (at < own ? cardText(article) : sectionCardText(article));
}

/** Finds the digest in the address of an article's card; undefined if the site has no cards. */
export async function cardLookup(): Promise<
  (...article: Parameters<CardOf>) => string | undefined
> {
  const cardOf = createCardOf();
  const digestOf = await createCardDigest();
  return (article, at) => {
    const card = cardOf(article, at);
    return card && digestOf(card);
  };
}
