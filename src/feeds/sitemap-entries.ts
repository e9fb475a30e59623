import { archiveYears } from '../library/archive.ts';
import type { Article } from '../library/article.ts';
import { allArticles } from '../library/articles.ts';
import { termsInUse } from '../library/terms.ts';
import type { SitemapEntry } from '../seo/sitemap.ts';

/** Every article's address, oldest first, so that their places in the sitemap stay. */
export async function articleEntries(): Promise<SitemapEntry[]> {
  return (await allArticles()).toReversed().map((article) => ({
    path: article.path,
    modified: lastChange(article),
  }));
}

/** The front page and every list, each with the last change of an article in it. */
export async function listEntries(): Promise<SitemapEntry[]> {
  const [articles, years, ...vocabularies] = await Promise.all([
    allArticles(),
    archiveYears(),
    ...(['sections', 'tags', 'authors', 'series'] as const).map(async (name) => {
      const terms = (await termsInUse(name)).map((used) =>
        entry(`/${name}/${used.term.id}/`, used.articles),
      );
      // A series has a page; there is no page of all series.
      const whole = name === 'series' ? [] : [entry(`/${name}/`, await allArticles())];
      return [...whole, ...terms.sort(byPath)];
    }),
  ]);
  const archive = years.flatMap(({ year, months }) => [
    entry(
      `/archive/${year}/`,
      months.flatMap((month) => month.articles),
    ),
    ...months.map((month) =>
      entry(`/archive/${year}/${String(month.month).padStart(2, '0')}/`, month.articles),
    ),
  ]);
  return [
    entry('/', articles),
    ...vocabularies.flat(),
    entry('/archive/', articles),
    entry(
      '/corrections/',
      articles.filter(({ corrections }) => corrections.length > 0),
    ),
    ...archive.sort(byPath),
  ];
}

function lastChange({ published, updated }: Article): Date {
  return updated ?? published;
}

function entry(path: string, articles: readonly Article[]): SitemapEntry {
  const last = articles.reduce((time, article) => Math.max(time, lastChange(article).getTime()), 0);
  return { path, modified: last > 0 ? new Date(last) : undefined };
}

function byPath(a: SitemapEntry, b: SitemapEntry): number {
  return a.path < b.path ? -1 : 1;
}
