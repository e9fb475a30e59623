import { problem } from '../../../schema/problem.ts';
import { isVerbatim, placeAt, type SourceText } from '../../text/source-text.ts';
import type { Finding } from '../../text/text-rule.ts';

/** Spaces and tabs before a line end. Two spaces that break a line within a paragraph mean something. */
export function trailingWhitespace(source: SourceText): Finding[] {
  const edits = [...source.text.matchAll(/(?<![ \t])[ \t]+(?=\r?\n|$)/g)]
    .filter(({ index, 0: spaces }) => {
      const end = index + spaces.length;
      return !isVerbatim(source, index) && !isLineBreak(source, index, end);
    })
    .map(({ index, 0: spaces }) => ({ start: index, end: index + spaces.length, text: '' }));
  const [first] = edits;
  if (!first) return [];
  const details = { lines: edits.length };
  return [
    {
      problem: problem('trailing-whitespace', placeAt(source, first.start), details, 'warning'),
      edits,
    },
  ];
}

/** CommonMark 6.7: two or more spaces at the end of a line that is not its paragraph's last. */
function isLineBreak({ text, bodyStart }: SourceText, start: number, end: number): boolean {
  if (start < bodyStart || !text.slice(start, end).endsWith('  ')) return false;
  const before = text[start - 1];
  const next = /^\r?\n([^\r\n]*)/.exec(text.slice(end, end + 200))?.[1] ?? '';
  return before !== undefined && before !== '\n' && next.trim() !== '';
}
