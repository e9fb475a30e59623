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
