import { proseRules } from '../../check/prose-rules.ts';
import type { ProseRuleName } from '../../schema/check-rules.ts';
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
): ProblemTexts<ProseRuleName> {
  const texts = proseRules.map((rule) => {
    const { message, advice } = rule.texts[locale];
    const textOf = ({ value, suggestion }: ProseDetails): ProblemText => ({
      message: message
        .replaceAll('{value}', () => quote(value))
        .replaceAll('{suggestion}', () => quote(suggestion ?? '')),
      mend: suggestion === undefined ? advice : write(suggestion),
    });
    return [rule.name, textOf] as const;
  });
  // A test holds the rules equal to the list of their names.
  return Object.fromEntries(texts) as ProblemTexts<ProseRuleName>;
}
