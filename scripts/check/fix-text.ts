import { type SourceText, sourceText } from '../../src/check/text/source-text.ts';
import type { Edit, TextRule } from '../../src/check/text/text-rule.ts';
import { hasErrors, hasReadableYaml, isSameReading, type Reading, readText } from './reading.ts';

/** One rule's edits can make room for another's: a mark removed may leave a space at a line's end. */
const mostRounds = 10;

/** A text is read again after each try. */
const mostTries = 100;
/** UTF-16 code units that may be read again: it bounds the time of a long text. */
const mostReread = 800_000;
/** Marks that may be read again: a text of marks alone takes a parser fifty times as long as prose. */
const mostMarksReread = 40_000;

/**
 * Fixes a text by every rule that can. An edit is left out where the file would say something else
 * with it than before: another word, another value, or an error that was none (`\ufeffexport` is
 * harmless, `export` is not). Where it takes too many tries to find out which edits do harm, as only
 * hostile texts make it, none is made. Fixing twice is fixing once.
 *
 * @returns The fixed text, and how many edits it took.
 */
export function fixText(
  source: SourceText,
  rules: readonly TextRule[],
): { text: string; edits: number } {
  const started = isOfOldMacs(source.text) ? withLines(source) : source;
  if (!started) return { text: source.text, edits: 0 };
  let current = started;
  let count = current === source ? 0 : current.lineStarts.length - 1;
  let before: Reading | undefined;
  let tries = countAffordableTries(current.text);
  for (let round = 0; round < mostRounds; round++) {
    const edits = apart(rules.flatMap((rule) => rule(current).flatMap((finding) => finding.edits)));
    if (edits.length === 0) break;
    before ??= readText(current);
    const judged = safeEdits(current, edits, before, tries);
    if (!judged) return { text: started.text, edits: started === source ? 0 : count };
    if (judged.edits.length === 0) break;
    tries -= judged.tries;
    count += judged.edits.length;
    current = sourceText(current.file, applyEdits(current.text, judged.edits));
  }
  return { text: current.text, edits: count };
}

function countAffordableTries(text: string): number {
  const marks = text.match(/[^\p{L}\p{M}\p{N}\s]/gu)?.length ?? 0;
  return Math.min(
    mostTries,
    Math.ceil(mostReread / Math.max(1, text.length)),
    Math.ceil(mostMarksReread / Math.max(1, marks)),
  );
}

/** Lines that end with CR alone. No parser of the build takes these for lines. */
function isOfOldMacs(text: string): boolean {
  return text.includes('\r') && !text.includes('\n');
}

/**
 * A file of old Macs with lines that end as ours do. What such a file says can only be read then,
 * so it may say something else than before; but only where it was wrong before, for an error must
 * not come out of what was harmless, and where its head can be read afterwards.
 */
function withLines(source: SourceText): SourceText | undefined {
  const ended = sourceText(source.file, source.text.replaceAll('\r', '\n'));
  const isFit = hasErrors(source)
    ? hasReadableYaml(ended)
    : isSameReading(readText(source), readText(ended));
  return isFit ? ended : undefined;
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

/**
 * All edits where the text reads the same with them; else, by bisection, those that do no harm.
 *
 * @returns The edits, and how many tries it took; nothing where `mostTries` are too few.
 */
function safeEdits(
  source: SourceText,
  edits: readonly Edit[],
  before: Reading,
  mostTries: number,
): { edits: Edit[]; tries: number } | undefined {
  let tries = 0;
  let safe: Edit[] = [];
  const waiting = [edits];
  for (let some = waiting.pop(); some; some = waiting.pop()) {
    tries += 1;
    if (tries > mostTries) return undefined;
    const candidate = [...safe, ...some];
    const text = applyEdits(source.text, candidate);
    if (isSameReading(before, readText(sourceText(source.file, text)))) safe = candidate;
    else if (some.length > 1) {
      const middle = some.length >> 1;
      waiting.push(some.slice(middle), some.slice(0, middle));
    }
  }
  return { edits: safe, tries };
}
