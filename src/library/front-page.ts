import type { Article } from './article.ts';
import type { TermInUse } from './terms.ts';

/** What stands where on the front page; no article stands in two places of its upper half. */
export interface FrontPage {
  /** Nothing where nothing was published. */
  lead: Article | undefined;
  secondary: readonly Article[];
  latest: readonly Article[];
  /** Sections with what is left for them. */
  sections: readonly TermInUse[];
  /** The series with the newest part. */
  series: TermInUse | undefined;
}

/** How many articles stand in each place. */
const places = { leadCandidates: 6, secondary: 3, latest: 8, section: 4, sections: 8 };

/**
 * Chooses the articles of the front page. The lead story is the newest one with a picture, as
 * long as it is among the newest six; otherwise the newest of all. The other newest ones follow,
 * and each section shows its newest that do not stand above.
 *
 * @param articles Newest first.
 * @param sections In their order on the site, each with its articles, newest first.
 * @param series Every series with its parts, newest first.
 */
export function chooseFrontPage(
  articles: readonly Article[],
  sections: readonly TermInUse[],
  series: readonly TermInUse[],
): FrontPage {
  const lead = articles.slice(0, places.leadCandidates).find(({ image }) => image) ?? articles[0];
  const others = articles
    .slice(0, 1 + places.secondary + places.latest)
    .filter((article) => article !== lead);
  const secondary = others.slice(0, places.secondary);
  const upper = new Set([lead, ...secondary].map((article) => article?.id));
  return {
    lead,
    secondary,
    latest: others.slice(places.secondary),
    sections: sections
      .map(({ term, articles: all }) => ({ term, articles: newestExcept(upper, all) }))
      .filter((section) => section.articles.length > 0)
      .slice(0, places.sections),
    series: newestOf(series),
  };
}

function newestExcept(
  taken: ReadonlySet<string | undefined>,
  articles: readonly Article[],
): readonly Article[] {
  return articles
    .slice(0, places.section + taken.size)
    .filter((article) => !taken.has(article.id))
    .slice(0, places.section);
}

function newestOf(series: readonly TermInUse[]): TermInUse | undefined {
  const moment = ({ articles }: TermInUse) => articles[0]?.published.getTime() ?? 0;
  return series.reduce<TermInUse | undefined>(
    (newest, each) => (newest && moment(newest) >= moment(each) ? newest : each),
    undefined,
  );
}
