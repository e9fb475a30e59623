import { type Problem, problem } from '../../schema/problem.ts';
import type { ProseOptions } from '../check-runs.ts';
import type { CheckedArticle } from '../checked-article.ts';
import { settingSeverity } from '../rule-settings.ts';
import { type IndexedStyle, noStyle } from '../terms/house-style.ts';
import type { ArticleHead } from './article-head.ts';
import type { ArticleContext, ArticleRule } from './article-rule.ts';
import { articleRules } from './article-rules.ts';

/** What decides how the rules about articles are applied. */
export interface ArticleRuleOptions extends Pick<ProseOptions, 'rules'> {
  /** How the site writes names, terms and months; nothing for a text of no site. */
  house?: IndexedStyle | undefined;
}

/**
 * Checks an article as a whole: its headings, lengths, pictures, links and what its head says.
 *
 * @param head What its head says; nothing where it cannot be read.
 * @returns Problems in the order of the rules.
 */
export function checkArticleRules(
  article: CheckedArticle,
  head: ArticleHead | undefined,
  options: ArticleRuleOptions,
): Problem[] {
  return articleRules.flatMap((rule) => checkRule(rule, article, head, options));
}

function checkRule(
  rule: ArticleRule,
  article: CheckedArticle,
  head: ArticleHead | undefined,
  { rules = {}, house = noStyle }: ArticleRuleOptions,
): Problem[] {
  const severity = settingSeverity(rules[rule.name]) ?? rule.severity;
  if (severity === 'off') return [];
  const context: ArticleContext = {
    head,
    house,
    limit: (name) => limitOf(rule, rules[rule.name], name),
  };
  return rule.check(article, context).map((finding) => {
    const { offset, length, value, suggestion, facts, fix, isDoubtful } = finding;
    const details = {
      value,
      ...(suggestion !== undefined && { suggestion }),
      ...(facts && { facts }),
    };
    const certain = isDoubtful && severity === 'warning' ? 'hint' : severity;
    const made = problem(rule.name, article.placeAt(offset), details, certain);
    return { ...made, length, ...(fix && !isDoubtful ? { fix } : {}) };
  });
}

function limitOf(rule: ArticleRule, setting: unknown, name: string): number {
  const chosen =
    typeof setting === 'object' && setting !== null ? Reflect.get(setting, name) : undefined;
  const limit = Number(chosen);
  return chosen !== undefined && Number.isFinite(limit)
    ? limit
    : (rule.limits?.[name]?.default ?? 0);
}
