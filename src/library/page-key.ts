import { hash } from 'node:crypto';
import { currentContent } from '../loader/current-content.ts';
import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { readsContent } from './own-components.ts';
import { termsInUse } from './terms.ts';

/**
 * A path's `cacheKey`: a digest of what its page shows, besides its code. Articles among it count
 * as far as other pages announce them; for the whole of one, give its `articleKey`.
 */
export type PageKey = (...shown: readonly unknown[]) => string;

/** @returns The keys of one build, for a route's `getStaticPaths`. */
export async function pageKeys(): Promise<PageKey> {
  if (!currentContent().keyed) return () => '';
  // Every page has the sections in its masthead, and whatever an owner's components show.
  const shownByOwner = readsContent(process.cwd()) ? await allArticles() : [];
  const sections = (await termsInUse('sections')).map(({ term }) => term);
  const frame = digestOf([sections, shownByOwner.map(announcedKey)]);
  return (...shown) => hash('sha256', `${frame}${JSON.stringify(shown, announced)}`, 'base64url');
}

/** Tells everything in an article: the digest of what other pages show of it, and the rest as it is. */
export function articleKey(article: Article): string {
  return announcedKey(article) + JSON.stringify(partsOf(article).own);
}

const announcedKeys = new WeakMap<Article, string>();

function announcedKey(article: Article): string {
  const known = announcedKeys.get(article);
  if (known !== undefined) return known;
  const key = digestOf(partsOf(article).announced);
  announcedKeys.set(article, key);
  return key;
}

/** What other pages show of an article, too, and what its own page alone does: its body, above all. */
function partsOf(article: Article) {
  const { bodyKey, styleSheets, related, hiddenLinks, words, minutes, ...others } = article;
  const { corrections, pictures, ...announced } = others;
  const own = { bodyKey, styleSheets, related, hiddenLinks, words, minutes, corrections, pictures };
  return { announced, own };
}

function announced(_: string, value: unknown): unknown {
  return isArticle(value) ? announcedKey(value) : value;
}

function isArticle(value: unknown): value is Article {
  return typeof value === 'object' && value !== null && 'bodyKey' in value;
}

const digestOf = (value: unknown) => hash('sha256', JSON.stringify(value), 'base64url');
