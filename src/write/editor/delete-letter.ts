import { EditorSelection, findClusterBreak } from '@codemirror/state';
import type { Command } from '@codemirror/view';

/**
 * Deletes what is selected, or a letter beside the cursor: before it one sign of a letter at a time,
 * as writers correct vowels, after it a whole letter with its signs. CodeMirror's own command knows
 * indentation, and so brings along a parser.
 */
export const deleteLetter =
  (isForward: boolean): Command =>
  ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const change = state.changeByRange((range) => {
      const other = range.empty ? findOtherEnd(range.head) : undefined;
      const from = Math.min(range.from, other ?? range.from);
      const to = Math.max(range.to, other ?? range.to);
      return from === to
        ? { range }
        : { changes: { from, to }, range: EditorSelection.cursor(from) };
    });
    function findOtherEnd(head: number): number {
      const line = state.doc.lineAt(head);
      const at = line.from + findClusterBreak(line.text, head - line.from, isForward, isForward);
      if (at !== head) return at;
      // At an end of the line: its line break.
      return Math.min(Math.max(0, head + (isForward ? 1 : -1)), state.doc.length);
    }
    if (change.changes.empty) return false;
    const userEvent = isForward ? 'delete.forward' : 'delete.backward';
    dispatch(state.update(change, { scrollIntoView: true, userEvent }));
    return true;
  };
