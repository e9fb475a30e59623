import { posix } from 'node:path';
import { computeListPaths } from '../../src/loader/list-paths.ts';
import type { LoadedArticle } from '../../src/loader/load-article.ts';
import { normalizePath } from '../../src/loader/site-links.ts';
import { findNearest } from '../../src/schema/find-nearest.ts';

/** What the site will hold once it is built. */
export interface SitePages {
  /** As of when the site is looked at. */
  now: Date;
  /** Whether a page or file answers at this path; with or without its last slash. */
  has(path: string): boolean;
  /** The article at this path. */
  articleAt(path: string): LoadedArticle | undefined;
  /** Since when a page is there that articles create; nothing for the site's other pages. */
  openedAt(path: string): Date | undefined;
  /**
   * What a broken link probably meant.
   *
   * @param href As written; the name of an article's file is understood.
   * @param path Where it leads.
   */
  suggest(href: string, path: string): string | undefined;
}

/** What stands on the site besides articles and their lists. */
export interface SiteFiles {
  /** Paths of the pages and feeds in `src/pages`, such as `/about/` and `/rss.xml`. */
  routes: readonly string[];
  /** Paths of the files in `public`. */
  publicFiles: readonly string[];
  /** Names below `articles/` of articles that could not be loaded: links to them are not broken. */
  unread: readonly string[];
}

/** Comparing with every page of a large site takes long, so only the first so many links get it. */
const mostGuesses = 200;

/**
 * Gathers the paths of a site from its articles and files: scheduled articles are among them, drafts
 * are not.
 */
export function sitePages(all: readonly LoadedArticle[], files: SiteFiles, now: Date): SitePages {
  const articles = all.filter(({ metadata }) => !metadata.draft);
  const byPath = new Map(articles.map((article) => [article.metadata.path, article]));
  const bySlug = new Map(articles.map(({ metadata: { path } }) => [lastPart(path), path]));
  const lists = computeListPaths(articles.map(({ metadata }) => metadata));
  const pages = new Set([...byPath.keys(), ...files.routes, ...lists.pages.keys()]);
  const also = new Set([
    ...files.publicFiles,
    ...files.unread.map((name) => `/${name.replace(/(?:\/index)?\.mdx$/, '')}/`),
  ]);
  const opened = new Map([
    ...lists.pages,
    ...lists.numbered,
    ...articles.flatMap(({ metadata: { path, aliases, published } }) =>
      [path, ...aliases.map(normalizePath)].map((own) => [own, published] as const),
    ),
  ]);
  const has = (path: string) => pages.has(path) || also.has(path) || opened.has(path);
  const guesses = new Map<string, string | undefined>();
  const candidates = [...pages];

  return {
    now,
    has: (path) => has(path) || has(normalizePath(path)),
    articleAt: (path) => byPath.get(normalizePath(path)),
    openedAt(path) {
      const form = normalizePath(path);
      return also.has(form) ? undefined : opened.get(form);
    },
    suggest(href, path) {
      const name = posix.basename(href.replace(/[?#][\s\S]*/, ''), '.mdx');
      const sameName = bySlug.get(name) ?? bySlug.get(lastPart(normalizePath(path)));
      if (sameName !== undefined) return sameName;
      if (!guesses.has(path) && guesses.size < mostGuesses) {
        guesses.set(path, findNearest(normalizePath(path), candidates));
      }
      return guesses.get(path);
    },
  };
}

function lastPart(path: string): string {
  return path.split('/').at(-2) ?? '';
}
