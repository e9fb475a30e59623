/*
 * Runs on every page that has a search box. Once somebody goes to it, what any search needs begins
 * to load into the browser's cache, while they type and the search page opens.
 */

for (const form of document.querySelectorAll<HTMLFormElement>('.search-form')) {
  const begin = () => {
    const folder = new URL('../pagefind/', form.action).href;
    // The search page loads for itself what this could not, and says what failed.
    prefetchEngine(folder).catch(() => {});
  };
  form.addEventListener('focusin', begin, { once: true });
}

async function prefetchEngine(folder: string): Promise<void> {
  const load = (name: string) => fetch(folder + name);
  const entry = await load('pagefind-entry.json');
  const { languages }: { languages: Record<string, Language> } = await entry.json();
  const files = Object.values(languages).flatMap(({ hash, wasm }) => [
    `wasm.${wasm ?? 'unknown'}.pagefind`,
    `pagefind.${hash}.pf_meta`,
  ]);
  await Promise.all(['pagefind.js', ...files].map(load));
}

/** What Pagefind's entry file tells of one language (1.5). */
interface Language {
  hash: string;
  /** The language whose stemmer the engine carries; none is a general one. */
  wasm: string | null;
}
