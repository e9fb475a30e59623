import type { Root } from 'mdast';
import type { Problem } from '../schema/problem.ts';
import { type CheckedArticle, checkedArticle, type WritingRule } from './checked-article.ts';
import { brokenAddresses } from './rules/markup/broken-addresses.ts';
import { emphasisSpaces } from './rules/markup/emphasis-spaces.ts';
import { footnotes } from './rules/markup/footnotes.ts';
import { headingMarks } from './rules/markup/heading-marks.ts';
import { joinedLists } from './rules/markup/joined-lists.ts';
import { lazyLines } from './rules/markup/lazy-lines.ts';
import { linkReferences } from './rules/markup/link-references.ts';
import { malformedLinks } from './rules/markup/malformed-links.ts';
import { poemLines } from './rules/markup/poem-lines.ts';
import { tableLines } from './rules/markup/table-lines.ts';
import { unknownRules } from './rules/markup/unknown-rules.ts';

/** A new rule is a file in `rules/markup` and a line here. */
const rules: readonly WritingRule[] = [
  tableLines,
  joinedLists,
  headingMarks,
  lazyLines,
  emphasisSpaces,
  malformedLinks,
  brokenAddresses,
  linkReferences,
  footnotes,
  poemLines,
  unknownRules,
];

/**
 * Finds slips of writing that Markdown takes without an error and publishes as the writer did not
 * mean them: a table without its line of dashes, a list whose items run together.
 *
 * @param tree The body as `parseArticle` returns it.
 * @param source The whole file.
 * @param file The name to report.
 * @returns Warnings, in the order of places. Linear in the length of the source.
 */
export function checkWriting(tree: Root, source: string, file: string): Problem[] {
  return checkMarkup(checkedArticle(tree, source, file)).sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

/** The same for an article that is prepared already; in the order of the rules. */
export function checkMarkup(article: CheckedArticle): Problem[] {
  return rules.flatMap((rule) => rule(article));
}
