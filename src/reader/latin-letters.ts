/** Storage key of the addresses of cached Latin font files; `first-paint.ts` reads it. */
const storageKey = 'maqalat-latin';

/**
 * Prefetches the typeface's Latin font files for the next pages: the few Latin words of a first
 * page use the device's font, so that they do not delay the Arabic. Only on pages with Latin words.
 *
 * @throws When a file cannot be fetched; the next page tries again.
 */
export async function prefetchLatinLetters(): Promise<void> {
  const { latin, saver } = document.documentElement.dataset;
  const files = document.querySelector<HTMLElement>('script[data-latin]')?.dataset['latin'];
  const text = document.querySelector('main')?.textContent ?? '';
  if (!files || latin !== undefined || saver || !/[a-z]/i.test(text)) return;
  await Promise.all(
    files.split(' ').map(async (file) => {
      const answer = await fetch(file);
      if (!answer.ok) throw new Error(`${answer.status} for ${file}`);
      await answer.arrayBuffer();
    }),
  );
  localStorage.setItem(storageKey, files);
}
