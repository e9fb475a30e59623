import { findPageElement } from '../../reader/page-element.ts';
import { type FilterName, filterNames } from '../document.ts';
import type { FilterCounts } from './apply-filters.ts';
import { listFilterChoices } from './filter-choices.ts';
import type { SearchPageMessages } from './page-messages.ts';
import type { Selection } from './url-state.ts';

/**
 * Browsers take the direction of an option from its own text, and would lay out the year and the
 * count of `2024 (3)` from left to right; a leading RIGHT-TO-LEFT MARK prevents that.
 */
const directionMark = document.documentElement.dir === 'rtl' ? '\u{200F}' : '';

/** From this width the filters are beside the results (`search-page.css`), not above them. */
const roomy = '(min-width: 56em)';

/** The filters: a select for each, and a button that resets all. */
export class FiltersView {
  readonly #root = findPageElement('#search-filters', HTMLDetailsElement);
  readonly #clear = findPageElement('#search-clear', HTMLButtonElement);
  readonly #messages: SearchPageMessages;
  readonly #selects = filterNames.map(
    (name) => [name, findPageElement(`[name=${name}]`, HTMLSelectElement)] as const,
  );

  /**
   * @param onChoose Called with the filter and its value; without a value when it is reset.
   * @param onClear Called when all filters are reset.
   */
  constructor(
    messages: SearchPageMessages,
    onChoose: (name: FilterName, value: string | undefined) => void,
    onClear: () => void,
  ) {
    this.#messages = messages;
    this.#root.open = matchMedia(roomy).matches;
    for (const [name, select] of this.#selects) {
      select.addEventListener('change', () => onChoose(name, select.value || undefined));
    }
    this.#clear.addEventListener('click', onClear);
  }

  hide(): void {
    this.#root.hidden = true;
  }

  /**
   * Reserves the filters' space before counts are known; hides them when nothing is found and no
   * filter is set. Active filters always show.
   */
  open(isAnyFound: boolean, isNarrowed: boolean): void {
    this.#clear.hidden = !isNarrowed;
    if (isNarrowed) this.#root.open = true;
    this.#root.hidden = !isAnyFound && !isNarrowed;
  }

  show(counts: FilterCounts, selected: Selection): void {
    for (const [name, select] of this.#selects) {
      const chosen = selected[name];
      const choices = listFilterChoices(name, counts[name], chosen);
      const options = choices.map(({ value, count }) => {
        // Isolated (UAX #9, 2.4), since an option cannot contain markup.
        const text = `${directionMark}\u2068${value}\u2069 (${this.#messages.numbers().format(count)})`;
        return new Option(text, value, false, value === chosen);
      });
      const any = new Option(this.#messages.any, '', false, chosen === undefined);
      select.replaceChildren(any, ...options);
      select.disabled = choices.length === 0;
      // No article of the site has a value for this filter.
      select.labels[0]?.toggleAttribute(
        'hidden',
        select.disabled && Object.keys(counts[name]).length === 0,
      );
    }
  }
}
