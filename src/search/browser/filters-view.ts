import { type FilterName, filterNames } from '../document.ts';
import type { FilterCounts } from './apply-filters.ts';
import { filterChoices } from './filter-choices.ts';
import { pageElement } from './page-element.ts';
import type { SearchPageMessages } from './page-messages.ts';
import type { Selection } from './url-state.ts';

/**
 * Browsers take the direction of an option from its own text, and would write the year and the
 * count of `2024 (3)` from left to right; a RIGHT-TO-LEFT MARK at its head settles it.
 */
const directionMark = document.documentElement.dir === 'rtl' ? '\u{200F}' : '';

/** Where filters stand beside the results (`search-page.css`), not above them. */
const roomy = '(min-width: 56em)';

/** The filters: a list to choose from for each, and a button that gives up all choices. */
export class FiltersView {
  readonly #root = pageElement('#search-filters', HTMLDetailsElement);
  readonly #clear = pageElement('#search-clear', HTMLButtonElement);
  readonly #messages: SearchPageMessages;
  readonly #selects = filterNames.map(
    (name) => [name, pageElement(`[name=${name}]`, HTMLSelectElement)] as const,
  );

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
   * Keeps the filters' place before it is known what each choice would leave; none where nothing
   * is found and there is no choice to give up. What narrows the results shows in any case.
   */
  open(isAnyFound: boolean, isNarrowed: boolean): void {
    this.#clear.hidden = !isNarrowed;
    if (isNarrowed) this.#root.open = true;
    this.#root.hidden = !isAnyFound && !isNarrowed;
  }

  show(counts: FilterCounts, selected: Selection): void {
    for (const [name, select] of this.#selects) {
      const chosen = selected[name];
      const choices = filterChoices(name, counts[name], chosen);
      const options = choices.map(({ value, count }) => {
        // Isolated (UAX #9, 2.4), as an option takes no markup.
        const text = `${directionMark}\u2068${value}\u2069 (${this.#messages.numbers().format(count)})`;
        return new Option(text, value, false, value === chosen);
      });
      const any = new Option(this.#messages.any, '', false, chosen === undefined);
      select.replaceChildren(any, ...options);
      select.disabled = choices.length === 0;
      // No article of the site has any value of it.
      select.labels[0]?.toggleAttribute(
        'hidden',
        select.disabled && Object.keys(counts[name]).length === 0,
      );
    }
  }
}
