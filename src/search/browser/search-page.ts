import { findPageElement } from '../../reader/page-element.ts';
import { parseQuery, removeTyped } from '../query/parse-query.ts';
import { FiltersView } from './filters-view.ts';
import { readMessages } from './page-messages.ts';
import { ResultsView } from './results-view.ts';
import { NoIndexError } from './search-index.ts';
import type { Answer } from './searcher.ts';
import { SearcherSource } from './searcher-source.ts';
import { StatusView } from './status-view.ts';
import { TypedView } from './typed-view.ts';
import { readState, type SearchState, withFilter, withQueryText, writeState } from './url-state.ts';

/** Page size of the results; "more" adds another page. */
const step = 10;
/** Debounce time of typed input, in milliseconds. */
const pause = 150;

const form = findPageElement('#search-form', HTMLFormElement);
const input = findPageElement('input[name=q]', HTMLInputElement, form);
const sort = findPageElement('#search-sort', HTMLSelectElement);
const more = findPageElement('#search-more', HTMLButtonElement);
const messages = readMessages();
const searchers = new SearcherSource(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`);
const status = new StatusView(messages, (query) => search(withQueryText(state, query)));
const results = new ResultsView();
const typed = new TypedView(messages, (piece) => {
  search({ ...state, query: removeTyped(parseQuery(state.query), [piece]) });
});
const filters = new FiltersView(
  messages,
  (name, value) => navigate(withFilter(state, name, value)),
  () => {
    const query = parseQuery(state.query);
    search({ ...state, query: removeTyped(query, query.typed), selected: {} });
  },
);

interface ShowOptions {
  /** The last word is still being typed. */
  unfinished?: boolean;
  /** State to restore when the reader comes back: number of results and scroll position. */
  left?: { length: number; top: number } | undefined;
}

let state = readState(location.search);
/** Address of the last submitted query (not one being typed): the Back button returns to it. */
let sent = '';
let typing: ReturnType<typeof setTimeout> | undefined;
const nothing = { total: 0, hits: () => [] };
/** Counts searches, so that the answer to an outdated query is dropped. */
let turn = 0;
let shown: Pick<Answer, 'hits' | 'total'> = nothing;

/** Searches and adds an entry to the browser's history. */
function navigate(next: SearchState): void {
  clearTimeout(typing);
  history.replaceState(history.state, '', sent);
  const address = location.pathname + writeState(next);
  if (address !== sent) history.pushState(null, '', address);
  sent = address;
  void show(next);
}

/** Searches for something that was clicked, not typed. */
function search(next: SearchState): void {
  status.focus();
  input.value = next.query;
  navigate(next);
}

async function show(next: SearchState, showing: ShowOptions = {}): Promise<void> {
  turn += 1;
  const mine = turn;
  const isCurrent = () => mine === turn;
  state = next;
  sort.value = state.sort;
  if (state.query === '') {
    clear();
    status.idle();
    return;
  }
  if (results.length === 0) status.loading();
  results.wait();
  try {
    const answer = await searchers.answer(state, showing.unfinished ?? false);
    if (!isCurrent()) return;
    const { left } = showing;
    shown = answer;
    await results.show(answer.hits(0, left?.length ?? step), isCurrent, left?.length);
    if (!isCurrent()) return;
    const query = parseQuery(state.query);
    const { total, changed, suggestion } = answer;
    const { text, requiring } = query;
    status.showOutcome({ total, query: text, changed, suggestion, requiring });
    typed.show(query, state.selected);
    sort.disabled = total < 2;
    more.hidden = results.length >= shown.total;
    filters.open(total > 0, query.typed.length > 0 || Object.keys(state.selected).length > 0);
    if (left) scrollTo(0, left.top);
    void showCounts(answer, isCurrent);
  } catch (error) {
    if (!isCurrent()) return;
    clear();
    searchers.reset();
    // Readers of a published site cannot build it.
    if (import.meta.env.DEV && error instanceof NoIndexError) {
      status.noIndex();
      return;
    }
    console.error(error);
    const retry = () => {
      if (isCurrent()) void show(next, showing);
    };
    status.failed(retry);
    addEventListener('online', retry, { once: true });
  }
}

/** Results stay even if counting fails. */
async function showCounts(answer: Answer, isCurrent: () => boolean): Promise<void> {
  try {
    const counts = await answer.counts();
    if (isCurrent()) filters.show(counts, state.selected);
  } catch (error) {
    console.error(error);
    searchers.reset();
  }
}

function clear(): void {
  shown = nothing;
  results.clear();
  typed.clear();
  filters.hide();
  more.hidden = true;
}

function showTyped(): void {
  const next = withQueryText(state, input.value);
  history.replaceState(null, '', location.pathname + writeState(next));
  void show(next, { unfinished: !/\s$/.test(input.value) });
}

function showAddress(): void {
  const { left }: { left?: ShowOptions['left'] } = history.state ?? {};
  sent = location.pathname + location.search;
  const next = readState(location.search);
  input.value = next.query;
  void show(next, { left });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  navigate(withQueryText(state, input.value));
});
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(showTyped, pause);
});
// Opens the index on focus, before anything is typed.
input.addEventListener('focus', () => void searchers.open().catch(() => searchers.reset()));
sort.addEventListener('change', () => {
  navigate({ ...state, sort: sort.value === 'date' ? 'date' : 'relevance' });
});
more.addEventListener('click', () => {
  const { length } = results;
  void results.add(shown.hits(length, length + step));
  more.hidden = results.length >= shown.total;
});
addEventListener('pagehide', () => {
  const left: ShowOptions['left'] = { length: results.length, top: scrollY };
  if (results.length > 0) history.replaceState({ left }, '');
});
addEventListener('popstate', showAddress);
if (input.value === '') showAddress();
else {
  // Handles text that was typed before this script loaded.
  sent = location.pathname + location.search;
  showTyped();
}
