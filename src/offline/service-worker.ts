/// <reference lib="webworker" />
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/*
 * Makes visited pages and the newest front page available offline. Network first: a cached page is
 * a fallback only, so that nobody reads old news while online.
 */
declare const self: ServiceWorkerGlobalScope;
/** Set by the build: cache names, precached pages, and the files they need. */
declare const __PRECACHE__: {
  caches: { pages: string; files: string };
  front: string;
  offline: string;
  files: string[];
};
const { front, offline, files: assetPaths } = __PRECACHE__;
const { pages: pagesCache, files: filesCache } = __PRECACHE__.caches;

/** Network timeout in seconds, after which a cached page is shown. */
const networkTimeout = 4;
/** Milliseconds. */
const frontPageAge = 10 * 60_000;

// The library's types do not allow undefined for optional members.
const limitEntries = (maxEntries: number) =>
  new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin;

const pages = new NetworkFirst({
  cacheName: pagesCache,
  networkTimeoutSeconds: networkTimeout,
  plugins: [limitEntries(100)],
});
// The names of these files change with their content.
const assets = new CacheFirst({
  cacheName: filesCache,
  plugins: [limitEntries(200)],
});

self.addEventListener('install', (event) => {
  event.waitUntil(precache());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

async function precache(): Promise<void> {
  const [pageCache, fileCache] = await Promise.all([
    caches.open(pagesCache),
    caches.open(filesCache),
  ]);
  // The page that registered the worker was loaded before it.
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const visited = open.map(({ url }) => url.replace(/#[\s\S]*/, ''));
  await Promise.all([
    pageCache.addAll([...new Set([new URL(front, self.location.href).href, offline, ...visited])]),
    fileCache.addAll(assetPaths),
  ]);
  await self.skipWaiting();
}

let frontPageFetched = Date.now();

/** Refreshes the front page in the background, so that the newest is available offline. */
async function refreshFrontPage(): Promise<void> {
  if (Date.now() - frontPageFetched < frontPageAge) return;
  frontPageFetched = Date.now();
  const fresh = await fetch(front);
  if (fresh.ok) await (await caches.open(pagesCache)).put(front, fresh);
}

registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ event, request }) => {
    event.waitUntil(refreshFrontPage().catch(() => {}));
    return pages.handle({ event, request });
  },
);
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && /\/(?:_astro|media|styles)\//.test(url.pathname),
  assets,
);

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  return (await caches.match(offline)) ?? Response.error();
});
