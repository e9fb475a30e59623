import { isolatePlain } from '../../arabic/bidi.ts';
import { formatGrouped } from '../../arabic/numbers.ts';
import { type FilterName, filterNames } from '../document.ts';
import { filterChoices } from './filter-choices.ts';
import type { FilterCounts } from './narrow.ts';
import { pageElement } from './page-element.ts';
import type { SearchPageMessages } from './page-messages.ts';
import type { Selection } from './url-state.ts';

/**
 * Browsers take the direction of an option from its own text, and would write the year and the
 * count of `2024 (3)` from left to right; a RIGHT-TO-LEFT MARK at its head settles it.
 */
const directionMark = document.documentElement.dir === 'rtl' ? '\u{200F}' : '';

interface FilterControl {
  name: FilterName;
  label: HTMLLabelElement;
  select: HTMLSelectElement;
}

/** The filters: a list to choose from for each, and a button that gives up all choices. */
export class FiltersView {
  readonly #root = pageElement('#search-filters', HTMLElement);
  readonly #messages: SearchPageMessages;
  readonly #controls: readonly FilterControl[];
  readonly #clear = document.createElement('button');

  /**
   * @param onChoose Told the filter and the value; nothing where the choice was given up.
   * @param onClear Told when all choices are given up.
   */
  constructor(
    messages: SearchPageMessages,
    onChoose: (name: FilterName, value: string | undefined) => void,
    onClear: () => void,
  ) {
    this.#messages = messages;
    this.#controls = filterNames.map((name) => {
      const label = document.createElement('label');
      const select = document.createElement('select');
      select.name = name;
      select.addEventListener('change', () => onChoose(name, select.value || undefined));
      label.append(messages.filterNames[name], select);
      return { name, label, select };
    });
    this.#clear.type = 'button';
    this.#clear.textContent = messages.clearFilters;
    this.#clear.addEventListener('click', onClear);
    this.#root.append(...this.#controls.map(({ label }) => label), this.#clear);
  }

  hide(): void {
    this.#root.hidden = true;
  }

  /**
   * Keeps the filters' place before it is known what each choice would leave; none where nothing
   * is found and there is no choice to give up.
   */
  open(isAnyFound: boolean, selected: Selection): void {
    this.#clear.hidden = Object.keys(selected).length === 0;
    this.#root.hidden = !isAnyFound && this.#clear.hidden;
  }

  show(counts: FilterCounts, selected: Selection): void {
    for (const { name, label, select } of this.#controls) {
      const chosen = selected[name];
      const choices = filterChoices(name, counts[name], chosen);
      const options = choices.map(({ value, count }) => {
        const number = formatGrouped(count, this.#messages.digits);
        const text = `${directionMark}${isolatePlain(value)} (${number})`;
        return new Option(text, value, false, value === chosen);
      });
      select.replaceChildren(
        new Option(this.#messages.any, '', false, chosen === undefined),
        ...options,
      );
      select.disabled = choices.length === 0;
      // No article of the site has any value of it.
      label.hidden = select.disabled && Object.keys(counts[name]).length === 0;
    }
  }
}
