import type { TextEdit } from '../schema/problem.ts';

/**
 * Carries out edits on a source. Of two that overlap, or insert at one place, the later one is left
 * for another round.
 *
 * @returns The new text, and the edits that were carried out.
 */
export function applyFixes(
  source: string,
  edits: readonly TextEdit[],
): { text: string; applied: TextEdit[] } {
  const pieces: string[] = [];
  const applied: TextEdit[] = [];
  let at = 0;
  let insertedAt = -1;
  for (const edit of edits.toSorted((a, b) => a.offset - b.offset || a.length - b.length)) {
    // Two insertions at one place would stand in an order that nobody chose.
    if (edit.offset < at || (edit.length === 0 && edit.offset === insertedAt)) continue;
    pieces.push(source.slice(at, edit.offset), edit.replacement);
    at = edit.offset + edit.length;
    insertedAt = edit.length === 0 ? edit.offset : -1;
    applied.push(edit);
  }
  return { text: pieces.join('') + source.slice(at), applied };
}
