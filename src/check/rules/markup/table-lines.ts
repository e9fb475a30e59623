import { excerpt } from '../../../mdx/excerpt.ts';
import { problem } from '../../../schema/problem.ts';
import type { WritingRule } from '../../checked-article.ts';
import { isVerse, lineRuns, type TextLine } from '../../text-blocks.ts';

/** A row that begins and ends with a bar. */
const framed = /^\|[^|]+\|(?:[^|]*\|)*$/;
/** What should be a line of dashes: another kind of dash, or tatweel. */
const dashes = /^[\s|:=_\-–—ـ]+$/;

/**
 * Lines of cells that are no table, because the line of dashes under the first is missing, is drawn
 * with other signs, or has another number of cells (GFM, "Tables").
 *
 * @example `| المدينة | السكان |⏎| فاس | مليون |`
 */
export const tableLines: WritingRule = ({ blocks, placeAt }) =>
  blocks.flatMap((block) => {
    if (block.node.type !== 'paragraph' || isVerse(block)) return [];
    for (const lines of lineRuns(block)) {
      const first = lines.find((line, index) => isTable(line, lines.slice(index + 1, index + 3)));
      if (!first) continue;
      const cells = cellsOf(first.text);
      const suggestion = `|${' --- |'.repeat(Math.min(cells, 12))}`;
      const details = { value: excerpt(first.text), suggestion };
      return [problem('table-delimiter-missing', placeAt(first.offset), details, 'warning')];
    }
    return [];
  });

function isTable({ text }: TextLine, [second, third]: readonly TextLine[]): boolean {
  if (!second || !text.includes('|')) return false;
  if (framed.test(text) && (framed.test(second.text) || isDashes(second.text))) return true;
  const cells = cellsOf(text);
  if (isDashes(second.text)) return cells > 1;
  // Without bars at the ends, two lines may be anything; three alike are rows.
  const isRow = (line: string) => / \| /.test(line) && cellsOf(line) === cells;
  return third !== undefined && cells > 1 && [text, second.text, third.text].every(isRow);
}

function isDashes(text: string): boolean {
  return dashes.test(text) && text.includes('|') && /[=_\-–—ـ]{2}/.test(text);
}

function cellsOf(text: string): number {
  return text.replace(/^\||\|$/g, '').split('|').length;
}
