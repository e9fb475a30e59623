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
  const frame = digest([sections, shownByOwner.map((article) => articleKeys(article).announced)]);
  return (...shown) => hash('sha256', `${frame}${JSON.stringify(shown, announced)}`, 'base64url');
}

/** Serializes a full article: the digest of what other pages show of it, and the rest. */
export function articleKey(article: Article): string {
  const { announced, own } = articleKeys(article);
  return announced + own;
}

/** Keys of an article. */
interface ArticleKeys {
  /** Digest of what other pages show. */
  announced: string;
  /** What only its own page shows, mainly the body. */
  own: string;
}

const keysOf = new WeakMap<Article, ArticleKeys>();

function articleKeys(article: Article): ArticleKeys {
  const known = keysOf.get(article);
  if (known) return known;
  const { bodyKey, styleSheets, related, hiddenLinks, words, minutes, ...others } = article;
  const { corrections, pictures, card, age, ...announced } = others;
  const ofBody = [bodyKey, styleSheets, related, hiddenLinks, words, minutes];
  const own = JSON.stringify([ofBody, corrections, pictures, card, age]);
  const keys = { announced: digest(announced), own };
  keysOf.set(article, keys);
  return keys;
}

function announced(_: string, value: unknown): unknown {
  return isArticle(value) ? articleKeys(value).announced : value;
}

function isArticle(value: unknown): value is Article {
  return typeof value === 'object' && value !== null && 'bodyKey' in value;
}

const digest = (value: unknown) => hash('sha256', JSON.stringify(value), 'base64url');
