/* Lists the cached articles on the offline fallback page. */

const section = document.querySelector<HTMLElement>('.kept-pages');
const list = section?.querySelector('ul');
const cacheName = section?.dataset['cache'];
if (section && list && cacheName && 'caches' in window)
  void showCachedPages(section, list, cacheName);

async function showCachedPages(
  place: HTMLElement,
  items: HTMLElement,
  cacheName: string,
): Promise<void> {
  const cache = await caches.open(cacheName);
  for (const request of (await cache.keys()).toReversed()) {
    if (!/\/\d{4}\/\d{2}\/[^/]+\/$/.test(new URL(request.url).pathname)) continue;
    const html = (await (await cache.match(request))?.text()) ?? '';
    const page = new DOMParser().parseFromString(html, 'text/html');
    const title = page.querySelector('h1')?.textContent;
    if (!title) continue;
    const link = document.createElement('a');
    link.href = request.url;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    items.append(item);
    place.hidden = false;
  }
}
