import { articleRules } from '../../check/article/article-rules.ts';
import { proseRules } from '../../check/prose-rules.ts';
import type { ArticleRuleName, ProseRuleName } from '../../schema/check-rules.ts';
import type { ProseDetails } from '../../schema/problem.ts';
import type { CommandLocale } from '../command-locale.ts';
import type { ProblemText, ProblemTexts } from './problem-catalogue.ts';

/**
 * The texts of the editorial rules, which bring their own, in the shape of the other problems.
 *
 * @param quote Puts a piece of the article in quotation marks.
 * @param write Says what to write instead.
 */
export function proseTexts(
  locale: CommandLocale,
  quote: (text: string) => string,
  write: (suggestion: string) => string,
): ProblemTexts<ProseRuleName | ArticleRuleName> {
  const texts = [...proseRules, ...articleRules].map((rule) => {
    const { message, advice } = rule.texts[locale];
    const fill = parseTemplate(message);
    const textOf = ({ value, suggestion, facts = {} }: ProseDetails): ProblemText => {
      const known: Readonly<Record<string, string>> = {
        ...facts,
        value: isNumber(value) ? value : quote(value),
        suggestion: quote(suggestion ?? ''),
      };
      return {
        message: fill(known),
        advice: suggestion === undefined ? advice : write(suggestion),
      };
    };
    return [rule.name, textOf] as const;
  });
  // A test holds the rules equal to the list of their names.
  return Object.fromEntries(texts) as ProblemTexts<ProseRuleName | ArticleRuleName>;
}

/** Parses a message once, as a long report fills it in ten thousand times. */
function parseTemplate(message: string): (known: Readonly<Record<string, string>>) => string {
  // Names stand at odd places.
  const parts = message.split(/\{(\w+)\}/);
  return (known) =>
    parts.map((part, at) => (at % 2 === 0 ? part : (known[part] ?? `{${part}}`))).join('');
}

/** A count is no piece of the article. */
function isNumber(value: string): boolean {
  return /^\d+$/.test(value);
}
