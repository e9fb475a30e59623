import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Severity } from '../../schema/problem.ts';
import type { BodyRemark } from '../remarks/remark.ts';

const setRemarks = StateEffect.define<readonly BodyRemark[]>();

const marks: Readonly<Record<Severity, Decoration>> = {
  error: Decoration.mark({ class: 'cm-remark cm-remark-error' }),
  warning: Decoration.mark({ class: 'cm-remark cm-remark-warning' }),
  hint: Decoration.mark({ class: 'cm-remark cm-remark-hint' }),
};

/** Underlines what remarks are about; the underline moves with the text until the next remarks come. */
export const remarkMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { changes, effects, state }) {
    const set = effects.find((effect) => effect.is(setRemarks));
    if (!set) return before.map(changes);
    const ranges = set.value
      .filter(({ offset, length }) => length > 0 && offset + length <= state.doc.length)
      .map(({ offset, length, severity }) => marks[severity].range(offset, offset + length));
    return Decoration.set(ranges, true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Marks remarks in the text. */
export function markRemarks(view: EditorView, remarks: readonly BodyRemark[]): void {
  view.dispatch({ effects: setRemarks.of(remarks) });
}
