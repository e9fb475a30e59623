import { settingSeverity } from '../check/rule-settings.ts';
import { findNearDuplicates } from '../check/site/near-duplicates.ts';
import { findRarerSpellings } from '../check/site/two-spellings.ts';
import type { SiteRuleName } from '../schema/check-rules.ts';
import { type Problem, problem, type Rule, type Severity } from '../schema/problem.ts';
import { site } from '../site/settings.ts';
import type { LoadedArticle } from './load-article.ts';
import { readSpellings } from './read-lexicon.ts';
import { findUrlProblems } from './url-problems.ts';

const rules: readonly Rule[] = [
  ...(['duplicate-url', 'alias-reserved', 'alias-taken', 'folder-mismatch'] as const),
  ...(['near-duplicate', 'two-spellings'] as const),
];

/** Whether a rule is one of those that `findCollectionProblems` reports. */
export const isCollectionProblem = (rule: Rule): boolean => rules.includes(rule);

/** Places that a problem names; the others are counted. */
const mostPlaces = 5;

/**
 * What can only be found by looking at all articles together: addresses claimed twice, texts that
 * are nearly the same, names spelt in two ways. Takes time linear in their number.
 */
export function findCollectionProblems(articles: readonly LoadedArticle[]): Problem[] {
  return [...findUrlProblems(articles), ...duplicates(articles), ...spellings(articles)];
}

function duplicates(articles: readonly LoadedArticle[]): Problem[] {
  const severity = severityOf('near-duplicate', 'warning');
  if (severity === 'off') return [];
  const texts = articles
    .filter((article) => isAsked(article, 'near-duplicate'))
    .map(({ metadata: { file }, body: { sketch } }) => ({ file, sketch }));
  return findNearDuplicates(texts).map(({ file, other, percent }) =>
    problem('near-duplicate', { file, line: 1, column: 1 }, { other, percent }, severity),
  );
}

function spellings(articles: readonly LoadedArticle[]): Problem[] {
  const severity = severityOf('two-spellings', 'hint');
  if (severity === 'off') return [];
  const texts = articles
    .filter((article) => isAsked(article, 'two-spellings'))
    .map(({ metadata: { file }, body }) => ({
      spellings: body.spellings.map(({ line, column, ...count }) => {
        return { ...count, place: { file, line, column } };
      }),
    }));
  return findRarerSpellings(texts, readSpellings()).flatMap(
    ({ form, count, usual, usualCount, places }) => {
      const [first, ...others] = places;
      if (!first) return [];
      const where = others.slice(0, mostPlaces).map(({ file, line }) => `${file}:${line}`);
      const details = { value: form, count, suggestion: usual, usualCount, where };
      return [{ ...problem('two-spellings', first, details, severity), length: form.length }];
    },
  );
}

function isAsked({ metadata }: LoadedArticle, rule: SiteRuleName): boolean {
  return metadata.check?.allow.includes(rule) !== true;
}

function severityOf(rule: SiteRuleName, usual: Severity): Severity | 'off' {
  return settingSeverity(site.check.rules[rule]) ?? usual;
}
