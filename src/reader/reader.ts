import { afterFirstPaint } from './after-first-paint.ts';
import { runArticleTools } from './article-tools.ts';
import { runChoicesForm } from './choices-form.ts';
import { keepLatinLetters } from './latin-letters.ts';
import { layOutLater } from './lay-out-later.ts';

/* The script of every page. Nothing on a page waits for it, and all of it reads without it. */

const choices = document.querySelector<HTMLFormElement>('#choices');
if (choices) runChoicesForm(choices);

const tools = document.querySelector<HTMLElement>('.article-tools');
if (tools) runArticleTools(tools);

/** What the first screen does not need waits for all that it needs, and until that is drawn. */
function later(): void {
  const leftOut = document.querySelector('noscript.later');
  leftOut?.insertAdjacentHTML('afterend', leftOut.textContent ?? '');
  layOutLater(document.querySelectorAll('.front-series, .front-section'));
  // Without them, or in closed storage, the device's letters stay.
  keepLatinLetters().catch(() => {});
  // Never where little data is asked for.
  const { saver } = document.documentElement.dataset;
  if (import.meta.env.PROD && 'serviceWorker' in navigator && !saver) {
    // In private windows of some browsers it cannot be had.
    const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`;
    navigator.serviceWorker.register(address).catch(() => {});
  }
}
afterFirstPaint(later);
