/** Key of the addresses of the Latin font files that the browser keeps; `first-paint.ts` reads it. */
const storageKey = 'maqalat-latin';

/**
 * Fetches the typeface's Latin letters once the page is there, for the pages that follow: the few
 * Latin words of a first page stand in the device's font rather than hold up the Arabic around them.
 * Only where there are such words.
 *
 * @throws When a file cannot be fetched; the next page tries again.
 */
export async function keepLatinLetters(): Promise<void> {
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
