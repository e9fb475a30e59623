import { site } from '../site/settings.ts';
import type { ArticleMetadata } from './read-article.ts';
import { isWithdrawn } from './schedule.ts';
import { normalizePath } from './site-links.ts';

/** What is left of an article after its time: its addresses. */
export interface WithdrawnArticle {
  path: string;
  lang: string;
  aliases: readonly string[];
  /** Path of the page to which all of them redirect; without one, a page says that it is gone. */
  replacedBy: string | undefined;
}

/** Lists the articles that were public and are so no more, with nothing of what stood in them. */
export function listWithdrawnArticles(
  articles: readonly { metadata: ArticleMetadata }[],
  now: Date,
): WithdrawnArticle[] {
  const withdrawn = articles
    .map(({ metadata }) => metadata)
    .filter((metadata) => isWithdrawn(metadata, now));
  const byPath = new Map(withdrawn.map((article) => [article.path, article]));
  return withdrawn
    .map(({ path, lang = site.lang, aliases, replacedBy }) => ({
      ...{ path, lang, aliases },
      replacedBy: replacedBy && followReplacements(replacedBy, byPath),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @returns The page at the end; undefined where they lead in a circle, or to one that is gone. */
function followReplacements(
  first: string,
  withdrawn: ReadonlyMap<string, ArticleMetadata>,
): string | undefined {
  const seen = new Set<string>();
  let path: string | undefined = first;
  while (path !== undefined) {
    const next = withdrawn.get(normalizePath(path));
    if (!next) return path;
    if (seen.has(next.path)) return undefined;
    seen.add(next.path);
    path = next.replacedBy;
  }
  return undefined;
}
