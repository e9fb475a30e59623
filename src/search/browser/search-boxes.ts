import { afterFirstPaint } from '../../reader/after-first-paint.ts';

/*
 * Runs on every page. Once somebody goes to a search box, what any search needs begins to load.
 */

for (const form of document.querySelectorAll<HTMLFormElement>('.search-form')) {
  const begin = async () => {
    const { prefetchIndex } = await import('./prefetch-index.ts');
    await prefetchIndex(form.action);
  };
  // The search page loads for itself what this could not, and says what failed.
  form.addEventListener('focusin', () => void begin().catch(() => {}), { once: true });
}

/*
 * The search page's own script, which comes from here with all its parts at once, and not one part
 * after another; without a question it waits until the page is drawn.
 */
if (document.querySelector('#search-form')) {
  const open = () => void import('./search-page.ts');
  if (location.search) open();
  else afterFirstPaint(open);
}
