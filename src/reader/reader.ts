import { runArticleTools } from './article-tools.ts';
import { runChoicesForm } from './choices-form.ts';
import { keepLatinLetters } from './latin-letters.ts';
import { layOutLater } from './lay-out-later.ts';

/* The script of every page. Nothing on a page waits for it, and all of it reads without it. */

const choices = document.querySelector<HTMLFormElement>('#choices');
if (choices) runChoicesForm(choices);

const tools = document.querySelector<HTMLElement>('.article-tools');
if (tools) runArticleTools(tools);

// What the first screen does not need waits for all that it needs.
addEventListener('load', () => {
  const later = document.querySelector('noscript.later');
  later?.insertAdjacentHTML('afterend', later.textContent ?? '');
  layOutLater(document.querySelectorAll('.front-series, .front-section'));
  // Without them, or in closed storage, the device's letters stay.
  keepLatinLetters().catch(() => {});
});

// After everything else, and never where little data is asked for.
if (
  import.meta.env.PROD &&
  'serviceWorker' in navigator &&
  !document.documentElement.dataset['saver']
) {
  addEventListener('load', () =>
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`),
  );
}
