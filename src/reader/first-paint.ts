/*
 * Inline script in the head, before the first paint: applies the reader's preferences without a
 * flash, and before unwanted files are requested. It is the same on every page, since the
 * Content-Security-Policy has its digest, and it cannot import anything.
 */
{
  const script = document.currentScript as HTMLScriptElement;
  const { dataset } = document.documentElement;
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  try {
    Object.assign(dataset, JSON.parse(localStorage.getItem('maqalat') ?? '{}'));
    // Set by `latin-letters.ts`: the browser has these files in its cache.
    const { latin } = script.dataset;
    if (latin && localStorage.getItem('maqalat-latin') === latin) dataset['latin'] = '';
  } catch {
    // Storage is not available: the browser's own settings apply.
  }
  // The browser's bars follow the page; `theme-colour.ts` does the same later.
  const { theme } = dataset;
  if (theme) {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
      meta.media = meta.media.includes(theme) ? 'all' : 'not all';
    }
  }
  if (connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches) {
    dataset['saver'] = 'on';
  }
  if (!dataset['saver']) {
    const { fonts = '', picture, sizes } = script.dataset;
    const preloads = fonts
      .split(' ')
      .map((font) => `as=font type=font/woff2 crossorigin href="${font}"`);
    if (picture) {
      preloads.push(
        `as=image type=image/avif fetchpriority=high imagesrcset="${picture}" imagesizes="${sizes}"`,
      );
    }
    const links = preloads.map((attributes) => `<link rel=preload ${attributes}>`);
    document.head.insertAdjacentHTML('beforeend', links.join(''));
  }
}
