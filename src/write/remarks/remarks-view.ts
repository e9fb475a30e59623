import type { DigitSet } from '../../arabic/digits.ts';
import { count } from '../../arabic/plural.ts';
import { findPageElement } from '../../reader/page-element.ts';
import { createElement } from '../create-element.ts';
import type { DeskTexts } from '../desk-texts.ts';
import type { BodyRemark, FieldRemark, Remarks } from './remark.ts';

/** What the page does with a remark. */
export interface RemarkActions {
  onSelect(remark: BodyRemark | FieldRemark): void;
  onFix(remark: BodyRemark | FieldRemark): void;
}

/** The list of remarks. */
export class RemarksView {
  readonly #list = findPageElement('#desk-remark-list', HTMLOListElement);
  readonly #status = findPageElement('#desk-remarks-status', HTMLElement);
  readonly #count = findPageElement('#desk-count', HTMLElement);
  readonly #texts: DeskTexts;
  readonly #digits: DigitSet;
  readonly #actions: RemarkActions;

  constructor(texts: DeskTexts, digits: DigitSet, actions: RemarkActions) {
    this.#texts = texts;
    this.#digits = digits;
    this.#actions = actions;
  }

  /** @param isEmpty Whether nothing is written yet, on which there is nothing to remark. */
  show({ fields, body }: Remarks, isEmpty: boolean): void {
    const { remarks: texts } = this.#texts;
    const all = [...fields, ...body];
    const total = all.length;
    const status = isEmpty ? texts.empty : describeCounts(all, texts, this.#digits);
    // A live region speaks at each change of its text.
    if (this.#status.textContent !== status) this.#status.textContent = status;
    this.#count.textContent = total === 0 ? '' : String(total);
    this.#list.replaceChildren(...all.map((remark) => this.#createItem(remark)));
  }

  #createItem(remark: BodyRemark | FieldRemark): HTMLLIElement {
    const { remarks: texts } = this.#texts;
    const { severity, message, advice } = remark;
    const show = createElement(
      'button',
      { type: 'button', class: 'desk-remark-text' },
      createElement('strong', {}, texts.severities[severity]),
      ' ',
      createElement('span', { dir: 'auto' }, message),
      ' ',
      createElement('span', { class: 'desk-remark-advice', dir: 'auto' }, advice),
    );
    show.addEventListener('click', () => this.#actions.onSelect(remark));
    const item = createElement('li', { 'data-severity': severity }, show);
    if (remark.fix) {
      const fix = createElement('button', { type: 'button', class: 'desk-fix' }, texts.fix);
      fix.addEventListener('click', () => this.#actions.onFix(remark));
      item.append(fix);
    }
    return item;
  }
}

/** Says how many remarks there are, the errors first: they alone prevent publication. */
export function describeCounts(
  remarks: readonly Pick<BodyRemark | FieldRemark, 'severity'>[],
  texts: DeskTexts['remarks'],
  digits: DigitSet,
): string {
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const others = remarks.length - errors;
  if (remarks.length === 0) return texts.none;
  const errorText = count(errors, texts.errors, digits);
  const otherText = count(others, texts.counts, digits);
  if (others === 0) return errorText;
  if (errors === 0) return otherText;
  return texts.both.replace('{errors}', () => errorText).replace('{remarks}', () => otherText);
}
