/*
 * Runs within the head, before anything is drawn, so that a reader's choices show without a flash
 * and files that the reader does not want are never asked for. It is one small inline script, the
 * same on every page, whose digest the Content-Security-Policy names; it can import nothing.
 */
{
  const script = document.currentScript as HTMLScriptElement;
  const { dataset } = document.documentElement;
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  try {
    Object.assign(dataset, JSON.parse(localStorage.getItem('maqalat') ?? '{}'));
    // As `latin-letters.ts` noted: the browser keeps these files.
    const { latin } = script.dataset;
    if (latin && localStorage.getItem('maqalat-latin') === latin) dataset['latin'] = '';
  } catch {
    // Closed storage: the browser's own settings hold.
  }
  // As `theme-colour.ts` does later: the browser's own bars follow the page.
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
