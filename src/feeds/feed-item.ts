import { getTextDirection } from '../arabic/text-direction.ts';
import type { Article } from '../library/article.ts';
import type { CompiledBody } from '../mdx/compiled-body.ts';
import { escapeXml } from '../seo/xml-text.ts';
import { absoluteUrl, siteOrigin } from '../site/site-path.ts';
import { portableHtml } from './portable-html.ts';

/** An article in feeds; all strings except `html` are plain text. */
export interface FeedItem {
  url: string;
  title: string;
  summary: string;
  /** The lead picture and the full text. */
  html: string;
  published: Date;
  updated: Date | undefined;
  authors: readonly { name: string; url: string }[];
  categories: readonly string[];
  lang: string;
  image: string | undefined;
}

/** Converts an article and its body to a feed item. */
export function toFeedItem(article: Article, body: CompiledBody): FeedItem {
  const url = absoluteUrl(article.path);
  const { title, summary, published, updated, authors, section, tags, lang, image } = article;
  return {
    url,
    title,
    summary,
    html: [
      // Feed readers assume left to right without a direction.
      `<div lang="${escapeXml(lang)}" dir="${getTextDirection(lang)}">`,
      image ? leadPicture(image) : '',
      portableHtml(body.html, url),
      '</div>',
    ].join(''),
    published,
    updated,
    authors: authors.map(({ id, label }) => ({ name: label, url: absoluteUrl(`/authors/${id}/`) })),
    categories: [...(section ? [section] : []), ...tags].map(({ label }) => label),
    lang,
    image: image && pictureUrl(image),
  };
}

function leadPicture(image: NonNullable<Article['image']>): string {
  const { picture, alt, caption, credit } = image;
  const captions = [caption, credit].filter((text) => text !== undefined).map(escapeXml);
  return [
    `<figure><img src="${escapeXml(pictureUrl(image))}" alt="${escapeXml(alt)}"`,
    ` width="${picture.width}" height="${picture.height}">`,
    captions.length > 0 ? `<figcaption>${captions.join(' · ')}</figcaption>` : '',
    '</figure>',
  ].join('');
}

function pictureUrl({ picture }: NonNullable<Article['image']>): string {
  return new URL(picture.url, siteOrigin).href;
}
