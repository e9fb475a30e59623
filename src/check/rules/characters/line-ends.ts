import { problem } from '../../../schema/problem.ts';
import { placeAt, type SourceText } from '../../text/source-text.ts';
import type { Finding } from '../../text/text-rule.ts';

/** Line ends of Windows (CR LF) and of old Macs (CR): a change of one word would show as all lines. */
export function lineEnds(source: SourceText): Finding[] {
  const edits = [...source.text.matchAll(/\r\n?/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    text: '\n',
  }));
  const [first] = edits;
  if (!first) return [];
  const place = placeAt(source, first.start);
  return [
    { problem: problem('carriage-return', place, { lines: edits.length }, 'warning'), edits },
  ];
}
