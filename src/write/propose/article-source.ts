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

/**
 * The texts of a month's articles, by their addresses: `/write/sources/2024-07.json`. A month of many
 * articles has further files, `2024-07-2.json`, each with `sourcesInFile` of them, oldest first: so a new
 * or edited article changes one small file.
 */
export type MonthSources = Readonly<Record<string, ArticleSource>>;

/** Articles in one file of texts: some 40 KB compressed. */
export const sourcesInFile = 40;

/** Formats the name of a file of texts. @example formatSourcesName('2024-07', 2) // '2024-07-2' */
export function formatSourcesName(month: string, part: number): string {
  return part === 1 ? month : `${month}-${part}`;
}

/** The query of `/write/` that opens an article: `?edit=/2024/07/slug/`. */
export const editParameter = 'edit';

/**
 * The files that may hold the text of an article, below the site's path, in order.
 *
 * @param address From anywhere: it comes from the page's own address.
 * @param part The number of the file in the article's month, from 1.
 * @returns Nothing where it is no article's address.
 * @example findSourcesFile('/2024/07/hodna/', 1) // 'write/sources/2024-07.json'
 */
export function findSourcesFile(address: string, part: number): string | undefined {
  const [, year, month] = /^\/(\d{4})\/(\d{2})\/[a-z0-9-]{1,200}\/$/.exec(address) ?? [];
  return year && month
    ? `write/sources/${formatSourcesName(`${year}-${month}`, part)}.json`
    : undefined;
}
