import { hash } from 'node:crypto';
import { currentContent } from '../loader/current-content.ts';
import type { Article } from './article.ts';
import { allArticles } from './articles.ts';
import { hasContentImports } from './own-components.ts';
import { termsInUse } from './terms.ts';

/**
 * Computes a path's `cacheKey`: a digest of everything that its page shows, without its code. Of
 * articles it includes only what other pages show; pass `articleKey` for a full article.
 */
export type PageKey = (...shown: readonly unknown[]) => string;

/** @returns The key function of one build, for a route's `getStaticPaths`. */
export async function createPageKey(): Promise<PageKey> {
  if (!currentContent().keyed) return () => '';
  // All pages show the sections in the masthead, and the content that the owner's components use.
  const shownByOwner = hasContentImports(process.cwd()) ? await allArticles() : [];
  const sections = (await termsInUse('sections')).map(({ term }) => term);
  const frame = digest([sections, shownByOwner.map(announcedKey)]);
  return (...shown) => hash('sha256', `${frame}${JSON.stringify(shown, announced)}`, 'base64url');
}

/** Serializes a full article: the digest of what other pages show of it, and the rest. */
export function articleKey(article: Article): string {
  return announcedKey(article) + JSON.stringify(splitArticle(article).own);
}

const announcedKeys = new WeakMap<Article, string>();

function announcedKey(article: Article): string {
  const known = announcedKeys.get(article);
  if (known !== undefined) return known;
  const key = digest(splitArticle(article).announced);
  announcedKeys.set(article, key);
  return key;
}

/**
 * Splits an article into what other pages show and what only its own page shows, mainly the body.
 */
function splitArticle(article: Article) {
  const { bodyKey, styleSheets, related, hiddenLinks, words, minutes, ...others } = article;
  const { corrections, pictures, card, ...announced } = others;
  const ofBody = [bodyKey, styleSheets, related, hiddenLinks, words, minutes];
  return { announced, own: [ofBody, corrections, pictures, card] };
}

function announced(_: string, value: unknown): unknown {
  return isArticle(value) ? announcedKey(value) : value;
}

function isArticle(value: unknown): value is Article {
  return typeof value === 'object' && value !== null && 'bodyKey' in value;
}

const digest = (value: unknown) => hash('sha256', JSON.stringify(value), 'base64url');
