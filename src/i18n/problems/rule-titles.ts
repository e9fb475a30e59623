import { articleRules } from '../../check/article/article-rules.ts';
import { proseRules } from '../../check/prose-rules.ts';
import type { Rule } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';

const titles = new Map<Rule, Readonly<Record<CommandLocale, { title: string }>>>(
  [...proseRules, ...articleRules].map(({ name, texts }) => [name, texts]),
);

/** What a rule is called in lists; nothing for one that has no name but its identifier. */
export function ruleTitle(rule: Rule, locale: CommandLocale): string | undefined {
  return titles.get(rule)?.[locale].title;
}
