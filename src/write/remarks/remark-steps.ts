import type { BodyEditor } from '../editor/create-editor.ts';
import type { FormView } from '../form/form-view.ts';
import { showPart } from '../show-part.ts';
import { type BodyRemark, type FieldRemark, noRemarks, type Remarks } from './remark.ts';

/** Goes from remark to remark, in the form and in the text, and carries out their fixes. */
export class RemarkSteps {
  readonly #editor: Pick<BodyEditor, 'cursor' | 'select' | 'replace'>;
  readonly #form: Pick<FormView, 'focus' | 'focusedField'>;
  readonly #fixField: (remark: FieldRemark) => void;
  remarks: Remarks = noRemarks;

  /** @param fixField Carries out a fix in a field of the form. */
  constructor(editor: BodyEditor, form: FormView, fixField: (remark: FieldRemark) => void) {
    this.#editor = editor;
    this.#form = form;
    this.#fixField = fixField;
  }

  /** Moves the focus to what a remark is about. */
  select(remark: BodyRemark | FieldRemark): void {
    showPart('write');
    if ('field' in remark) this.#form.focus(remark.field);
    else this.#editor.select(remark.offset, remark.length);
  }

  /** Selects the remark after the cursor, or the first where none follows. */
  selectNext(): void {
    const { fields, body } = this.remarks;
    const focused = this.#form.focusedField;
    const { cursor } = this.#editor;
    const after = focused === undefined ? -1 : fields.findLastIndex(isAbout(focused)) + 1;
    const next =
      focused === undefined
        ? (body.find(({ offset }) => offset > cursor) ?? fields[0] ?? body[0])
        : (fields[after] ?? body[0] ?? fields[0]);
    if (next) this.select(next);
  }

  /** Carries out the fix of the remark at the cursor, or of the field that has the focus. */
  fixAtCursor(): void {
    const { fields, body } = this.remarks;
    const focused = this.#form.focusedField;
    const { cursor } = this.#editor;
    const here =
      focused === undefined
        ? body.find(
            ({ offset, length, fix }) => fix && offset <= cursor && cursor <= offset + length,
          )
        : fields.find((remark) => remark.fix && isAbout(focused)(remark));
    if (here) this.fix(here);
  }

  /** Carries out a remark's fix; in the text it can be undone. */
  fix(remark: BodyRemark | FieldRemark): void {
    if (!remark.fix) return;
    const { offset, length, replacement } = remark.fix;
    if ('field' in remark) this.#fixField(remark);
    else this.#editor.replace(offset, length, replacement);
  }
}

const isAbout =
  (field: FieldRemark['field']) =>
  (remark: FieldRemark): boolean =>
    remark.field === field;
