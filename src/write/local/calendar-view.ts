import { buildMonthGrid, weekdayLetters } from '../../arabic/calendar-month.ts';
import { formatMonth, getDayInZone, weekdayNames } from '../../arabic/dates.ts';
import { toDigitSet } from '../../arabic/digits.ts';
import { formatClockInZone } from '../../arabic/zone-clock.ts';
import type { LocalDeskMessages } from '../../i18n/local-desk-messages.ts';
import type { DatePolicy } from '../../settings/site-settings.ts';
import { createElement } from '../create-element.ts';
import type { LocalArticle } from './local-api.ts';

/** A month's calendar of what appears when, in the site's time zone. */
export class CalendarView {
  readonly element: HTMLElement;
  readonly #table = createElement('table', { class: 'local-calendar' });
  readonly #dates: DatePolicy;
  readonly #onOpen: (path: string) => void;
  #month: { year: number; month: number };
  #articles: readonly LocalArticle[] = [];

  constructor(texts: LocalDeskMessages, dates: DatePolicy, onOpen: (path: string) => void) {
    this.#dates = dates;
    this.#onOpen = onOpen;
    this.#month = getDayInZone(new Date(), dates.timeZone);
    const step = (label: string, by: number) => {
      const button = createElement('button', { type: 'button' }, label);
      button.addEventListener('click', () => this.#step(by));
      return button;
    };
    const { previous, next } = texts.calendar;
    const steps = createElement('p', { class: 'desk-widths' }, step(previous, -1), step(next, 1));
    this.element = createElement('div', {}, steps, this.#table);
  }

  show(articles: readonly LocalArticle[]): void {
    this.#articles = articles;
    this.#draw();
  }

  #step(by: number): void {
    const first = new Date(Date.UTC(this.#month.year, this.#month.month - 1 + by, 1));
    this.#month = { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1 };
    this.#draw();
  }

  #draw(): void {
    const { year, month } = this.#month;
    const byDay = this.#groupByDay();
    const heads = weekdayLetters.map((letter, at) =>
      createElement('th', { scope: 'col', abbr: weekdayNames[at] ?? '' }, letter),
    );
    const weeks = buildMonthGrid(year, month, this.#dates).map((week) =>
      createElement(
        'tr',
        {},
        ...week.map((place) =>
          place
            ? this.#createCell(place.day, byDay.get(place.day) ?? [])
            : createElement('td', { class: 'local-no-day' }),
        ),
      ),
    );
    this.#table.replaceChildren(
      createElement('caption', { 'aria-live': 'polite' }, formatMonth(year, month, this.#dates)),
      createElement('thead', {}, createElement('tr', {}, ...heads)),
      createElement('tbody', {}, ...weeks),
    );
  }

  #groupByDay(): Map<number, LocalArticle[]> {
    const days = new Map<number, LocalArticle[]>();
    for (const article of this.#articles.toReversed()) {
      if (article.published === undefined) continue;
      const { year, month, day } = getDayInZone(new Date(article.published), this.#dates.timeZone);
      if (year !== this.#month.year || month !== this.#month.month) continue;
      days.set(day, [...(days.get(day) ?? []), article]);
    }
    return days;
  }

  #createCell(day: number, articles: readonly LocalArticle[]): HTMLTableCellElement {
    const { digits, timeZone } = this.#dates;
    const items = articles.map(({ path, title = path, published = '', isDraft }) => {
      const moment = new Date(published);
      const clock = toDigitSet(formatClockInZone(moment, timeZone), digits);
      const open = createElement('button', { type: 'button' });
      open.append(createElement('time', { datetime: published }, clock), ' ');
      open.append(createElement('bdi', {}, title));
      open.addEventListener('click', () => this.#onOpen(path));
      const waits = isDraft ? 'draft' : moment.getTime() > Date.now() ? 'scheduled' : 'published';
      return createElement('li', { 'data-standing': waits }, open);
    });
    const number = createElement('span', { class: 'local-day' }, toDigitSet(String(day), digits));
    const cell = createElement('td', items.length === 0 ? { class: 'local-free' } : {}, number);
    if (items.length > 0) cell.append(createElement('ul', { role: 'list' }, ...items));
    return cell;
  }
}
