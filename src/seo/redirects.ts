import { aliasFile, redirectFile } from './alias-file.ts';

/** An article with its former addresses. */
export interface MovedArticle {
  path: string;
  title: string;
  lang: string;
  aliases: readonly string[];
  /** Whether the owner's settings say so, which may give away addresses that articles may not claim. */
  isOwnersRule?: boolean;
}

/** A page that redirects from an old address. */
export interface RedirectPage {
  /** Output file, such as `old/story/index.html`. */
  file: string;
  article: MovedArticle;
}

/**
 * Lists the redirecting pages of all old addresses that a file can serve, one for each file. An
 * alias never replaces a page of the site.
 *
 * @param ownPaths Paths of the site's pages other than articles.
 */
export function redirectPages(
  articles: readonly MovedArticle[],
  ownPaths: readonly string[],
): RedirectPage[] {
  const taken = new Set(
    [...ownPaths, ...articles.map(({ path }) => path)].map((path) => `${path.slice(1)}index.html`),
  );
  const pages: RedirectPage[] = [];
  for (const article of articles) {
    for (const alias of article.aliases) {
      const file = article.isOwnersRule ? redirectFile(alias) : aliasFile(alias);
      if (file === undefined || taken.has(file)) continue;
      taken.add(file);
      pages.push({ file, article });
    }
  }
  return pages;
}
