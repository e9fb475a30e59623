import { aliasFile, redirectFile } from './alias-file.ts';

/** An article with the addresses that it had before. */
export interface MovedArticle {
  path: string;
  title: string;
  lang: string;
  aliases: readonly string[];
  /** Whether the owner's settings say so, which may give away addresses that articles may not claim. */
  isOwnersRule?: boolean;
}

/** A page that sends on from an old address. */
export interface RedirectPage {
  /** Below `dist/`, such as `old/story/index.html`. */
  file: string;
  article: MovedArticle;
}

/**
 * The pages for all old addresses to which a file can answer, one a file. An alias never takes the
 * place of a page of the site.
 *
 * @param ownPaths Paths of pages that the site has anyway, besides the articles.
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
