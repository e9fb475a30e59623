import type { CommandLocale } from '../../src/i18n/command-locale.ts';
import { describeProblem } from '../../src/i18n/describe-problem.ts';
import { countProblems } from '../../src/i18n/problems/count-problems.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { compareSeverity } from '../../src/schema/problem.ts';
import { clip } from './clip.ts';
import type { ArticleReview, Review } from './review.ts';
import { summarizeRow } from './summarize-row.ts';
import { type ArticleSummary, limits, type RemarkSummary, type Summary } from './summary.ts';

/** Cuts a review to what a comment shows: what `summarySchema` accepts, whatever the articles hold. */
export function summarizeReview(review: Review, locale: CommandLocale): Summary {
  const { articles, problems, elsewhere, buildTime } = review;
  const all = [...articles.flatMap((article) => article.problems), ...problems];
  const others = summarizeRemarks(problems, locale);
  const outside = summarizeRemarks(elsewhere, locale);
  return {
    version: 1,
    buildTime: buildTime.toISOString(),
    counts: countProblems(all),
    articles: articles.slice(0, limits.articles).map((each) => summarizeArticle(each, locale)),
    articlesLeft: Math.max(0, articles.length - limits.articles),
    ...others,
    elsewhere: outside.remarks,
    elsewhereLeft: outside.remarksLeft,
  };
}

function summarizeArticle(article: ArticleReview, locale: CommandLocale): ArticleSummary {
  const { kind, path, from, title, address, published, isDraft, words, minutes, lead } = article;
  // The text of a new article is for the report, and that of one that is gone for nobody.
  const changed =
    kind === 'added' || kind === 'deleted'
      ? []
      : article.rows.filter(({ state }) => state !== 'same');
  return {
    ...{ kind, path: clip(path, limits.path), title: clip(title), isDraft, words, minutes },
    ...(from !== undefined && { from: clip(from, limits.path) }),
    ...(address !== undefined && { address }),
    ...(published && { published: published.toISOString() }),
    ...(lead && { picture: { alt: clip(lead.alt), credit: clip(lead.credit) } }),
    ...summarizeRemarks(article.problems, locale),
    fields: article.fields.slice(0, limits.fields).map(({ name, before, after }) => ({
      ...{ name: clip(name, 100), before: clip(before), after: clip(after) },
    })),
    newLinks: article.newLinks.slice(0, limits.links).map((address) => clip(address)),
    newLinksLeft: Math.max(0, article.newLinks.length - limits.links),
    rows: changed.slice(0, limits.rows).map(summarizeRow),
    hasMoreRows: changed.length > limits.rows,
  };
}

function summarizeRemarks(problems: readonly Problem[], locale: CommandLocale) {
  const remarks = problems
    .toSorted(compareSeverity)
    .slice(0, limits.remarks)
    .map((problem): RemarkSummary => {
      const { severity, line } = problem;
      const { message, advice } = describeProblem(problem, locale);
      const file = clip(problem.file, limits.path);
      return { severity, line, file, message: clip(message), advice: clip(advice) };
    });
  return { remarks, remarksLeft: problems.length - remarks.length };
}
