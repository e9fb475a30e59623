import { articleRules } from '../check/article/article-rules.ts';
import { proseRules } from '../check/prose-rules.ts';
import type { RuleSeverity } from '../check/rule.ts';
import { type ManualLanguage, manualMessages } from '../i18n/manual-messages.ts';
import {
  characterRuleNames,
  externalRuleNames,
  markupRuleNames,
  siteRuleNames,
} from '../schema/check-rules.ts';

/** What the manual tells of a rule. */
interface ListedRule {
  name: string;
  severity: RuleSeverity;
  title: string;
  explanation: string;
  examples: readonly { wrong: string; right: string }[];
  /** Lines of Markdown. */
  options: readonly string[];
}

/**
 * The rules of the checker as Markdown, made from the rules themselves: what each is about, an
 * example, and what a site can set.
 *
 * @param language The language of the page.
 */
export function listRules(language: ManualLanguage): string {
  const messages = manualMessages(language);
  // Rules speak Arabic and English.
  const spoken = language === 'ar' ? 'ar' : 'en';
  const ofProse = proseRules.map(({ name, severity, texts, examples, options = {} }) => {
    const lines = Object.entries(options).map(([option, { values, default: usual, ...text }]) => {
      const choices = values.map((value) => `\`${value}\``).join(messages.attributeSeparator);
      return `- \`${option}\`: ${escapeMdx(text[spoken])} (${choices}; ${messages.usualValue} \`${usual}\`)`;
    });
    return formatRule({ name, severity, ...texts[spoken], examples, options: lines }, language);
  });
  const ofArticles = articleRules.map(({ name, severity, texts, examples, limits = {} }) => {
    const lines = Object.entries(limits).map(
      ([limit, { default: usual, ...text }]) =>
        `- \`${limit}\`: ${escapeMdx(text[spoken])} (${messages.usualValue} ${usual})`,
    );
    return formatRule({ name, severity, ...texts[spoken], examples, options: lines }, language);
  });
  const others = [
    ...siteRuleNames,
    ...externalRuleNames,
    ...markupRuleNames,
    ...characterRuleNames,
  ];
  return [
    `## ${messages.proseRules}`,
    ...ofProse,
    `## ${messages.articleRules}`,
    ...ofArticles,
    `## ${messages.otherRules}`,
    others.map((name) => `- \`${name}\``).join('\n'),
  ].join('\n\n');
}

function formatRule(rule: ListedRule, language: ManualLanguage): string {
  const { severities, wrong, right } = manualMessages(language);
  const examples = rule.examples.map((example) =>
    ['````text', `${wrong}: ${example.wrong}`, `${right}: ${example.right}`, '````'].join('\n'),
  );
  return [
    `### ${escapeMdx(rule.title)}`,
    `\`${rule.name}\` · ${severities[rule.severity]}`,
    escapeMdx(rule.explanation),
    ...examples.slice(0, 2),
    ...(rule.options.length > 0 ? [rule.options.join('\n')] : []),
  ].join('\n\n');
}

/** The texts of rules name signs of Markdown and MDX, which must stay signs. */
function escapeMdx(text: string): string {
  return text.replace(/[\\`*_{}[\]<>~|#]/g, '\\$&');
}
