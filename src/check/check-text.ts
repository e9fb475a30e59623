import type { Problem } from '../schema/problem.ts';
import { controlCharacters } from './rules/characters/control-characters.ts';
import { finalNewline } from './rules/characters/final-newline.ts';
import { lineEnds } from './rules/characters/line-ends.ts';
import { trailingWhitespace } from './rules/characters/trailing-whitespace.ts';
import { sourceText } from './text/source-text.ts';
import type { TextRule } from './text/text-rule.ts';

/** Rules about the characters of a file, whatever they say. A new rule is a file and a line here. */
export const textRules: readonly TextRule[] = [
  controlCharacters,
  lineEnds,
  trailingWhitespace,
  finalNewline,
];

/**
 * Checks the characters of a file that people write: those that nobody sees, spaces and line ends.
 *
 * @param source The whole file, an article or a vocabulary.
 * @param file The name to report.
 * @returns Problems in the order of the rules. Linear in the length of the source.
 */
export function checkText(source: string, file: string): Problem[] {
  const text = sourceText(file, source);
  return textRules.flatMap((rule) => rule(text).map((finding) => finding.problem));
}
