import { parseQuery, withoutTyped } from '../query/parse-query.ts';
import { FiltersView } from './filters-view.ts';
import { pageElement } from './page-element.ts';
import { readMessages } from './page-messages.ts';
import { ResultsView } from './results-view.ts';
import { NoIndexError } from './search-index.ts';
import type { Answer } from './searcher.ts';
import { SearcherSource } from './searcher-source.ts';
import { StatusView } from './status-view.ts';
import { TypedView } from './typed-view.ts';
import { readState, type SearchState, withFilter, withQueryText, writeState } from './url-state.ts';

/** Results listed at first, and added by each press of "more". */
const step = 10;
/** Milliseconds without a key after which what was typed is searched. */
const pause = 150;

const form = pageElement('#search-form', HTMLFormElement);
const input = pageElement('input[name=q]', HTMLInputElement, form);
const sort = pageElement('#search-sort', HTMLSelectElement);
const more = pageElement('#search-more', HTMLButtonElement);
const messages = readMessages();
const searchers = new SearcherSource(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/`);
const status = new StatusView(messages, (query) => search(withQueryText(state, query)));
const results = new ResultsView();
const typed = new TypedView(messages, (piece) => {
  search({ ...state, query: withoutTyped(parseQuery(state.query), [piece]) });
});
const filters = new FiltersView(
  messages,
  (name, value) => go(withFilter(state, name, value)),
  () => {
    const query = parseQuery(state.query);
    search({ ...state, query: withoutTyped(query, query.typed), selected: {} });
  },
);

interface Showing {
  /** The last word is still being typed. */
  unfinished?: boolean;
  /** What the page showed when it was left: that many results, scrolled so far. */
  left?: { length: number; top: number } | undefined;
}

let state = readState(location.search);
/** The address of the last question that was sent, not only typed: Back leads to it. */
let sent = '';
let typing: ReturnType<typeof setTimeout> | undefined;
const nothing = { total: 0, hits: () => [] };
/** Counts searches, so that an answer that comes after a later question is dropped. */
let turn = 0;
let shown: Pick<Answer, 'hits' | 'total'> = nothing;

/** Asks anew and makes it a step of the browser's history. */
function go(next: SearchState): void {
  clearTimeout(typing);
  history.replaceState(history.state, '', sent);
  const address = location.pathname + writeState(next);
  if (address !== sent) history.pushState(null, '', address);
  sent = address;
  void show(next);
}

/** Asks what was pressed, not typed into the box. */
function search(next: SearchState): void {
  status.focus();
  input.value = next.query;
  go(next);
}

async function show(next: SearchState, showing: Showing = {}): Promise<void> {
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
    const { text, demanding } = query;
    status.answered({ total, query: text, changed, suggestion, demanding });
    typed.show(query, state.selected);
    sort.disabled = total < 2;
    more.hidden = results.length >= shown.total;
    filters.open(total > 0, query.typed.length > 0 || Object.keys(state.selected).length > 0);
    if (left) scrollTo(0, left.top);
    void showCounts(answer, isCurrent);
  } catch (error) {
    if (!isCurrent()) return;
    clear();
    searchers.forget();
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

/** The results stay where they cannot be counted. */
async function showCounts(answer: Answer, isCurrent: () => boolean): Promise<void> {
  try {
    const counts = await answer.counts();
    if (isCurrent()) filters.show(counts, state.selected);
  } catch (error) {
    console.error(error);
    searchers.forget();
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
  const { left }: { left?: Showing['left'] } = history.state ?? {};
  sent = location.pathname + location.search;
  const next = readState(location.search);
  input.value = next.query;
  void show(next, { left });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(withQueryText(state, input.value));
});
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(showTyped, pause);
});
// By the time that something is typed, the engine is there.
input.addEventListener('focus', () => void searchers.open().catch(() => searchers.forget()));
sort.addEventListener('change', () => {
  go({ ...state, sort: sort.value === 'date' ? 'date' : 'relevance' });
});
more.addEventListener('click', () => {
  const { length } = results;
  void results.add(shown.hits(length, length + step));
  more.hidden = results.length >= shown.total;
});
addEventListener('pagehide', () => {
  const left: Showing['left'] = { length: results.length, top: scrollY };
  if (results.length > 0) history.replaceState({ left }, '');
});
addEventListener('popstate', showAddress);
if (input.value === '') showAddress();
else {
  // Somebody typed before this script was there.
  sent = location.pathname + location.search;
  showTyped();
}
