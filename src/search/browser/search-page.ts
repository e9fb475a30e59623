import { engineLoader, NoIndexError } from './engine.ts';
import { FiltersView } from './filters-view.ts';
import { type Found, findArticles } from './find-articles.ts';
import { pageElement } from './page-element.ts';
import { readMessages } from './page-messages.ts';
import { ResultsView } from './results-view.ts';
import { StatusView } from './status-view.ts';
import { asked, narrowed, readState, type SearchState, writeState } from './url-state.ts';

/** Results shown at first, and added by each press of "more". */
const step = 10;

const form = pageElement('#search-form', HTMLFormElement);
const input = pageElement('input[name=q]', HTMLInputElement, form);
const more = pageElement('#search-more', HTMLButtonElement);
const messages = readMessages();
const loadEngine = engineLoader(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`);
const status = new StatusView(messages);
const results = new ResultsView();
const filters = new FiltersView(
  messages,
  (name, value) => go(narrowed(readState(location.search), name, value)),
  () => go(asked(readState(location.search).query)),
);

/** Counts searches, so that an answer that comes after a later question is dropped. */
let turn = 0;
let shown: Found['results'] = [];

/** Asks anew and makes it a step of the browser's history. */
function go(state: SearchState): void {
  const address = location.pathname + writeState(state);
  if (address !== location.pathname + location.search) history.pushState(null, '', address);
  void show(state, step);
}

/** Shows what the state asks for: its first `length` results. */
async function show(state: SearchState, length: number): Promise<void> {
  turn += 1;
  const mine = turn;
  input.value = state.query;
  if (state.query === '') {
    clear();
    status.idle();
    return;
  }
  status.loading();
  try {
    const found = await findArticles(await loadEngine(), state);
    const articles = await Promise.all(found.results.slice(0, length).map((each) => each.data()));
    if (mine !== turn) return;
    shown = found.results;
    results.clear();
    results.add(articles);
    more.hidden = results.length >= shown.length;
    filters.show(found.counts, state.selected);
    if (shown.length > 0) status.found(shown.length);
    else status.nothing(state.query);
  } catch (error) {
    if (mine !== turn) return;
    clear();
    if (error instanceof NoIndexError) {
      status.noIndex();
      return;
    }
    console.error(error);
    status.failed(() => void show(state, length));
  }
}

function clear(): void {
  shown = [];
  results.clear();
  filters.hide();
  more.hidden = true;
}

async function showMore(): Promise<void> {
  const mine = turn;
  const next = shown.slice(results.length, results.length + step);
  more.disabled = true;
  try {
    const articles = await Promise.all(next.map((each) => each.data()));
    if (mine !== turn) return;
    results.add(articles)?.focus();
    more.hidden = results.length >= shown.length;
    // Coming back from an article shows as many again.
    history.replaceState({ length: results.length }, '');
  } catch (error) {
    console.error(error);
    status.failed(() => void show(readState(location.search), results.length));
  } finally {
    more.disabled = false;
  }
}

function showAddress(): void {
  const { length }: { length?: number } = history.state ?? {};
  void show(readState(location.search), length ?? step);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const state = readState(location.search);
  go(input.value.trim() === state.query ? state : asked(input.value));
});
more.addEventListener('click', () => void showMore());
addEventListener('popstate', showAddress);
showAddress();
