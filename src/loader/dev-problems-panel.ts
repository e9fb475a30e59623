/// <reference types="vite/client" />
import type { DevProblems, ShownProblem } from './dev-problems.ts';

/*
 * A panel with the problems of the content, in pages of the dev server only. Texts come from
 * articles, so they become text nodes, never HTML.
 */

// As in `dev-problems.ts`, which a browser cannot load.
const asked = 'maqalat:problems-asked';
const sent = 'maqalat:problems';
const changed = 'maqalat:content-changed';
const seen = 'maqalat:error-seen';
/** Milliseconds, for `devErrorSeen`. */
const seenAfter = 2000;

const styles = `
  :host { position: fixed; inset-block-end: 1rem; inset-inline-start: 1rem; z-index: 9999;
    max-inline-size: min(44rem, calc(100vw - 2rem)); font: 0.875rem/1.7 system-ui, sans-serif; }
  details { background: Canvas; color: CanvasText; border: 1px solid GrayText; border-radius: 0.5rem;
    box-shadow: 0 2px 12px rgb(0 0 0 / 25%); }
  summary { padding: 0.375rem 0.75rem; cursor: pointer; }
  ol { margin: 0; padding: 0; list-style: none; max-block-size: 50vh; overflow: auto; }
  li { padding: 0.5rem 0.75rem; border-block-start: 1px solid GrayText; border-inline-start: 4px solid GrayText; }
  li.error { border-inline-start-color: #b3261e; }
  li.warning { border-inline-start-color: #b26a00; }
  p { margin: 0; }
  code { display: block; direction: ltr; text-align: start; overflow-wrap: anywhere; opacity: 0.75; }
`;

class ProblemsPanel extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });

  show({ direction, summary, problems }: DevProblems): void {
    this.hidden = problems.length === 0;
    const isOpen = this.#root.querySelector('details')?.open === true;
    const details = createElement('details', '');
    details.dir = direction;
    details.open = isOpen;
    const list = createElement('ol', '');
    list.append(...problems.map(createItem));
    details.append(createElement('summary', summary), list);
    this.#root.replaceChildren(createElement('style', styles), details);
  }
}

function createItem({ severity, place, message, fix, rule }: ShownProblem): HTMLElement {
  const item = createElement('li', '');
  item.className = severity;
  item.append(
    createElement('p', message),
    createElement('p', fix),
    createElement('code', `${place}  [${rule}]`),
  );
  return item;
}

function createElement<K extends keyof HTMLElementTagNameMap>(name: K, text: string) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

if (import.meta.hot) {
  customElements.define('maqalat-problems', ProblemsPanel);
  const panel = new ProblemsPanel();
  panel.hidden = true;
  document.body.append(panel);
  import.meta.hot.on(sent, (problems: DevProblems) => panel.show(problems));
  import.meta.hot.send(asked);
  import.meta.hot.on(changed, () => {
    // A page where somebody writes would lose the cursor and what can be undone.
    if (document.getElementById('desk') === null) location.reload();
  });
  setTimeout(() => import.meta.hot?.send(seen), seenAfter);
}
