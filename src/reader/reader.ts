import { afterFirstPaint } from './after-first-paint.ts';
import { runArticleTools } from './article-tools.ts';
import { runChoicesForm } from './choices-form.ts';
import { loadElementScripts } from './element-scripts.ts';
import { prefetchLatinLetters } from './latin-letters.ts';
import { layOutLater } from './lay-out-later.ts';

/* The script of every page. No content depends on it. */

const choices = document.querySelector<HTMLFormElement>('#choices');
if (choices) runChoicesForm(choices);

const tools = document.querySelector<HTMLElement>('.article-tools');
if (tools) runArticleTools(tools);

loadElementScripts();

/** Runs after the first paint what the first screen does not need. */
function runAfterPaint(): void {
  const leftOut = document.querySelector('noscript.later');
  leftOut?.insertAdjacentHTML('afterend', leftOut.textContent ?? '');
  layOutLater(document.querySelectorAll('.front-series, .front-section'));
  // On failure the device's font stays in use.
  prefetchLatinLetters().catch(() => {});
  // Not in data-saving mode.
  const { saver } = document.documentElement.dataset;
  if (import.meta.env.PROD && 'serviceWorker' in navigator && !saver) {
    // Not available in private windows of some browsers.
    const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sw.js`;
    navigator.serviceWorker.register(address).catch(() => {});
  }
}
afterFirstPaint(runAfterPaint);
