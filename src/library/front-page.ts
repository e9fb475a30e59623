import type { FrontPageRules, sectionForms } from '../schema/front-page.ts';
import type { Article } from './article.ts';
import type { TermInUse } from './terms.ts';

/** A section on the front page. */
export interface FrontPageSection extends TermInUse {
  form: (typeof sectionForms)[number];
}

/** The layout of the front page; its upper half shows each article only once. */
export interface FrontPage {
  /** Undefined if nothing is published. */
  lead: Article | undefined;
  secondary: readonly Article[];
  latest: readonly Article[];
  /** Sections with their remaining articles. */
  sections: readonly FrontPageSection[];
  series: TermInUse | undefined;
}

/** The candidates for the front page. */
export interface FrontPageCandidates {
  /** Newest first. */
  articles: readonly Article[];
  /** In the site's order, each with its articles, newest first. */
  sections: readonly TermInUse[];
  /** All series with their parts, newest first. */
  series: readonly TermInUse[];
}

/** Articles considered for each position; bounds the work on large sites. */
const reach = 400;

const day = 86_400_000;

/** Selects the articles of the front page by an editor's rules. */
export function chooseFrontPage(stock: FrontPageCandidates, rules: FrontPageRules): FrontPage {
  const articles = stock.articles.filter(isCurrent);
  const newest = articles.slice(0, reach);
  const taken = new Set<string>();
  const take = (articles: readonly Article[]) => {
    for (const { id } of articles) taken.add(id);
    return articles;
  };
  const lead = selectLead(articles, newest, rules.lead);
  if (lead) take([lead]);
  const secondary = take(selectSecondary(articles, newest, rules.secondary, taken));
  const latest = newest
    .filter(
      ({ id, section }) => !taken.has(id) && !rules.latest.without.includes(section?.id ?? ''),
    )
    .slice(0, rules.latest.count);
  return {
    lead,
    secondary,
    latest,
    sections: selectSections(stock.sections, rules.sections, taken),
    series: selectSeries(stock.series, rules.series),
  };
}

/** No notice that is over. */
const isCurrent = ({ isOver }: Article) => !isOver;

function selectLead(
  all: readonly Article[],
  newest: readonly Article[],
  { article, days, among, sections }: FrontPageRules['lead'],
): Article | undefined {
  const named = article === undefined ? undefined : all.find(({ path }) => path === article);
  const latest = all[0];
  // Relative to the newest article, not to the clock, so that builds are reproducible.
  if (named && latest && latest.published.getTime() - named.published.getTime() < days * day) {
    return named;
  }
  const candidates = inSections(newest, sections);
  return candidates.slice(0, among).find(({ image }) => image) ?? candidates[0] ?? newest[0];
}

function selectSecondary(
  all: readonly Article[],
  newest: readonly Article[],
  { count, articles, sections }: FrontPageRules['secondary'],
  taken: ReadonlySet<string>,
): readonly Article[] {
  const named = articles.flatMap((address) => all.find(({ path }) => path === address) ?? []);
  const stories = new Set([...named, ...inSections(newest, sections)]);
  return [...stories].filter(({ id }) => !taken.has(id)).slice(0, count);
}

const inSections = (articles: readonly Article[], sections: readonly string[]) =>
  sections.length === 0
    ? articles
    : articles.filter(({ section }) => section && sections.includes(section.id));

/** Number of sections on a site that sets none. */
const mostSections = 8;

function selectSections(
  sections: readonly TermInUse[],
  rules: FrontPageRules['sections'],
  taken: ReadonlySet<string>,
): readonly FrontPageSection[] {
  const wanted =
    rules ??
    sections
      .slice(0, mostSections)
      .map(({ term }) => ({ id: term.id, count: 4, form: 'feature' as const }));
  return wanted
    .flatMap(({ id, count, form }) => {
      const section = sections.find(({ term }) => term.id === id);
      if (!section) return [];
      const articles = section.articles
        .filter(isCurrent)
        .slice(0, count + taken.size)
        .filter((article) => !taken.has(article.id))
        .slice(0, count);
      return [{ term: section.term, articles, form }];
    })
    .filter(({ articles }) => articles.length > 0);
}

function selectSeries(series: readonly TermInUse[], rule: string): TermInUse | undefined {
  if (rule === 'none') return undefined;
  if (rule !== 'newest') return series.find(({ term }) => term.id === rule);
  const moment = ({ articles }: TermInUse) => articles[0]?.published.getTime() ?? 0;
  return series.reduce<TermInUse | undefined>(
    (newest, each) => (newest && moment(newest) >= moment(each) ? newest : each),
    undefined,
  );
}
