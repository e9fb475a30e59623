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
  } catch {
    // Closed storage: the browser's own settings hold.
  }
  if (connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches) {
    dataset['saver'] = 'on';
  }
  if (!dataset['saver']) {
    const preload = (attributes: Record<string, string>) => {
      const link = document.createElement('link');
      for (const name in attributes) link.setAttribute(name, attributes[name] ?? '');
      link.rel = 'preload';
      document.head.append(link);
    };
    for (const href of script.dataset['fonts']?.split(' ') ?? []) {
      preload({ as: 'font', type: 'font/woff2', crossorigin: '', href });
    }
    const { picture: imagesrcset, sizes: imagesizes = '' } = script.dataset;
    if (imagesrcset) {
      preload({ as: 'image', type: 'image/avif', fetchpriority: 'high', imagesrcset, imagesizes });
    }
  }
}
