import { type SourceText, sourceText } from '../../src/check/text/source-text.ts';
import type { Edit, TextRule } from '../../src/check/text/text-rule.ts';
import { isSameReading, type Reading, readText } from './reading.ts';

/** One rule's edits can make room for another's: a mark removed may leave a space at a line's end. */
const mostRounds = 10;

/** A text is read again after each try. More tries than this only a hostile text takes. */
const mostTries = 100;
/** UTF-16 code units that may be read again in a round: it bounds the time of a long text. */
const mostReread = 3_000_000;

/**
 * Fixes a text by every rule that can. An edit is left out where the file would say something else
 * with it than before: another word, another value, or an error that was none (`\ufeffexport` is
 * harmless, `export` is not). Fixing twice is fixing once.
 *
 * @returns The fixed text, and how many edits it took.
 */
export function fixText(
  source: SourceText,
  rules: readonly TextRule[],
): { text: string; edits: number } {
  let current = source;
  let count = 0;
  // What a file of old Macs says can only be read once its lines end.
  if (/\r/.test(source.text) && !source.text.includes('\n')) {
    current = sourceText(source.file, source.text.replaceAll('\r', '\n'));
    count = current.lineStarts.length - 1;
  }
  let before: Reading | undefined;
  for (let round = 0; round < mostRounds; round++) {
    const edits = apart(rules.flatMap((rule) => rule(current).flatMap((finding) => finding.edits)));
    if (edits.length === 0) break;
    before ??= readText(current);
    const safe = safeEdits(current, edits, before);
    if (safe.length === 0) break;
    count += safe.length;
    current = sourceText(current.file, applyEdits(current.text, safe));
  }
  return { text: current.text, edits: count };
}

/** The edits in order; of two that overlap, the later one is left for another round. */
function apart(edits: readonly Edit[]): Edit[] {
  let end = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .filter((edit) => {
      const isApart = edit.start >= end;
      if (isApart) end = edit.end;
      return isApart;
    });
}

/** Edits that lie apart, in order, carried out. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of edits) {
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + text.slice(end);
}

/** All edits where the text reads the same with them; else, by bisection, those that do no harm. */
function safeEdits(source: SourceText, edits: readonly Edit[], before: Reading): Edit[] {
  let tries = Math.min(mostTries, Math.ceil(mostReread / Math.max(1, source.text.length)));
  let safe: Edit[] = [];
  const waiting = [edits];
  for (let some = waiting.pop(); some && tries > 0; some = waiting.pop()) {
    tries -= 1;
    const candidate = [...safe, ...some];
    const text = applyEdits(source.text, candidate);
    if (isSameReading(before, readText(sourceText(source.file, text)))) safe = candidate;
    else if (some.length > 1) {
      const middle = some.length >> 1;
      waiting.push(some.slice(middle), some.slice(0, middle));
    }
  }
  return safe;
}
