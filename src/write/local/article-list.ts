import { formatMoment } from '../../arabic/dates.ts';
import { foldForMatch } from '../../arabic/fold.ts';
import type { LocalDeskMessages } from '../../i18n/local-desk-messages.ts';
import type { DatePolicy } from '../../settings/site-settings.ts';
import { createElement } from '../create-element.ts';
import type { LocalArticle } from './local-api.ts';

/** Articles that are listed at a time. */
const mostShown = 30;

/** The list of the site's articles, with a box to search it. */
export class ArticleList {
  readonly element: HTMLElement;
  readonly #list = createElement('ul', { role: 'list', class: 'local-articles' });
  readonly #note = createElement('p', { class: 'local-note', role: 'status' });
  readonly #search: HTMLInputElement;
  readonly #texts: LocalDeskMessages;
  readonly #dates: DatePolicy;
  readonly #onOpen: (path: string) => void;
  #articles: readonly LocalArticle[] = [];

  constructor(texts: LocalDeskMessages, dates: DatePolicy, onOpen: (path: string) => void) {
    this.#texts = texts;
    this.#dates = dates;
    this.#onOpen = onOpen;
    this.#search = createElement('input', {
      ...{ type: 'search', dir: 'auto', 'aria-label': texts.search, placeholder: texts.search },
    });
    this.#search.addEventListener('input', () => this.#draw());
    this.element = createElement('div', {}, this.#search, this.#list, this.#note);
  }

  show(articles: readonly LocalArticle[]): void {
    this.#articles = articles;
    this.#draw();
  }

  #draw(): void {
    const words = foldForMatch(this.#search.value).split(' ').filter(Boolean);
    const found = this.#articles.filter(({ title = '', path }) => {
      const text = `${foldForMatch(title)} ${path}`;
      return words.every((word) => text.includes(word));
    });
    this.#list.replaceChildren(...found.slice(0, mostShown).map((each) => this.#createItem(each)));
    const more = this.#texts.more.replace('{count}', String(found.length - mostShown));
    const note = found.length > mostShown ? more : '';
    this.#note.textContent = found.length === 0 ? this.#texts.notFound : note;
  }

  #createItem(article: LocalArticle): HTMLLIElement {
    const { path, title } = article;
    const name = title === undefined ? createElement('bdi', { dir: 'ltr' }, path) : title;
    const open = createElement('button', { type: 'button' }, createElement('bdi', {}, name));
    const standing = createElement(
      'small',
      {},
      describeStanding(article, this.#texts, this.#dates),
    );
    open.append(' ', standing);
    open.addEventListener('click', () => this.#onOpen(path));
    return createElement('li', {}, open);
  }
}

/** Says whether an article is a draft, waits for its time, or when it appeared. */
export function describeStanding(
  { published, isDraft }: LocalArticle,
  { standing }: LocalDeskMessages,
  dates: DatePolicy,
): string {
  if (published === undefined) return standing.broken;
  if (isDraft) return standing.draft;
  const moment = new Date(published);
  const text = moment.getTime() > Date.now() ? standing.scheduled : standing.published;
  return text.replace('{time}', () => formatMoment(moment, dates));
}
