/** A picture of a published article. */
export interface PublishedPicture {
  /** File name beside the article, as its text has it. */
  name: string;
  /** Address of a version of it on the site. */
  url: string;
}

/** The text of a published article, as it stands in the repository. */
export interface ArticleSource {
  /** Path below the content folder. */
  path: string;
  source: string;
  pictures: PublishedPicture[];
}

/** The texts of one month's articles, by their addresses: `/write/sources/2024-07.json`. */
export type MonthSources = Readonly<Record<string, ArticleSource>>;

/** The query of `/write/` that opens an article: `?edit=/2024/07/slug/`. */
export const editParameter = 'edit';

/**
 * The file with the text of an article, below the site's path.
 *
 * @param address From anywhere: it comes from the page's own address.
 * @returns Nothing where it is no article's address.
 * @example findSourcesFile('/2024/07/hodna/') // 'write/sources/2024-07.json'
 */
export function findSourcesFile(address: string): string | undefined {
  const [, year, month] = /^\/(\d{4})\/(\d{2})\/[a-z0-9-]{1,200}\/$/.exec(address) ?? [];
  return year && month ? `write/sources/${year}-${month}.json` : undefined;
}
