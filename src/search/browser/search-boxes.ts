import { afterFirstPaint } from '../../reader/after-first-paint.ts';

/* Runs on every page. Prefetches the search index when a search box gets focus. */

for (const form of document.querySelectorAll<HTMLFormElement>('.search-form')) {
  const begin = async () => {
    const { prefetchIndex } = await import('./prefetch-index.ts');
    await prefetchIndex(form.action);
  };
  // The search page loads again what failed here, and reports the error.
  form.addEventListener('focusin', () => void begin().catch(() => {}), { once: true });
}

/*
 * The search page's own script is bundled here, so that all its parts load at once. Without a query
 * it waits until the page is painted.
 */
if (document.querySelector('#search-form')) {
  const open = () => void import('./search-page.ts');
  if (location.search) open();
  else afterFirstPaint(open);
}
