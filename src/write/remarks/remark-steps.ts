import type { BodyEditor } from '../editor/create-editor.ts';
import type { FormView } from '../form/form-view.ts';
import { showPart } from '../show-part.ts';
import type { BodyRemark, FieldRemark } from './remark.ts';

/** Goes from remark to remark, and carries out their fixes. */
export class RemarkSteps {
  readonly #editor: Pick<BodyEditor, 'cursor' | 'select' | 'replace'>;
  readonly #form: Pick<FormView, 'focus'>;
  /** Those of the body, in its order. */
  remarks: readonly BodyRemark[] = [];

  constructor(editor: BodyEditor, form: FormView) {
    this.#editor = editor;
    this.#form = form;
  }

  /** Moves the focus to what a remark is about. */
  select(remark: BodyRemark | FieldRemark): void {
    showPart('write');
    if ('field' in remark) this.#form.focus(remark.field);
    else this.#editor.select(remark.offset, remark.length);
  }

  /** Selects the remark after the cursor, or the first where none follows. */
  selectNext(): void {
    const { cursor } = this.#editor;
    const next = this.remarks.find(({ offset }) => offset > cursor) ?? this.remarks[0];
    if (next) this.#editor.select(next.offset, next.length);
  }

  /** Carries out the fix of the remark at the cursor. */
  fixAtCursor(): void {
    const { cursor } = this.#editor;
    const here = this.remarks.find(
      ({ offset, length, fix }) => fix && offset <= cursor && cursor <= offset + length,
    );
    if (here) this.fix(here);
  }

  /** Carries out a remark's fix, which can be undone. */
  fix({ fix }: BodyRemark): void {
    if (fix) this.#editor.replace(fix.offset, fix.length, fix.replacement);
  }
}
