import { problem } from '../../../schema/problem.ts';
import { placeAt, type SourceText } from '../../text/source-text.ts';
import type { Finding } from '../../text/text-rule.ts';

/** POSIX.1-2017, 3.206: a line ends with a newline, the last one too. */
export function finalNewline(source: SourceText): Finding[] {
  const { text } = source;
  if (text.trim() === '' || /[\r\n]$/.test(text)) return [];
  const place = placeAt(source, text.length);
  return [
    {
      problem: problem('missing-final-newline', place, {}, 'warning'),
      edits: [{ start: text.length, end: text.length, text: '\n' }],
    },
  ];
}
