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
declare const __KEPT__: {
  caches: { pages: string; files: string };
  front: string;
  offline: string;
  files: string[];
};
const { front, offline, files: drawnWith } = __KEPT__;
const { pages: pagesCache, files: filesCache } = __KEPT__.caches;

/** Network timeout in seconds, after which a cached page is shown. */
const patience = 4;
/** Milliseconds. */
const frontPageAge = 10 * 60_000;

// The library's types do not allow undefined for optional members.
const atMost = (maxEntries: number) =>
  new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin;

const pages = new NetworkFirst({
  cacheName: pagesCache,
  networkTimeoutSeconds: patience,
  plugins: [atMost(100)],
});
// The names of these files change with their content.
const assets = new CacheFirst({
  cacheName: filesCache,
  plugins: [atMost(200)],
});

self.addEventListener('install', (event) => {
  event.waitUntil(keepFromTheStart());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

async function keepFromTheStart(): Promise<void> {
  const [kept, drawn] = await Promise.all([caches.open(pagesCache), caches.open(filesCache)]);
  // The page that registered the worker was loaded before it.
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const read = open.map(({ url }) => url.replace(/#[\s\S]*/, ''));
  await Promise.all([
    kept.addAll([...new Set([new URL(front, self.location.href).href, offline, ...read])]),
    drawn.addAll(drawnWith),
  ]);
  await self.skipWaiting();
}

let frontPageFetched = Date.now();

/** Refreshes the front page in the background, so that the newest is available offline. */
async function renewFrontPage(): Promise<void> {
  if (Date.now() - frontPageFetched < frontPageAge) return;
  frontPageFetched = Date.now();
  const fresh = await fetch(front);
  if (fresh.ok) await (await caches.open(pagesCache)).put(front, fresh);
}

registerRoute(
  ({ request }) => request.mode === 'navigate',
  ({ event, request }) => {
    event.waitUntil(renewFrontPage().catch(() => {}));
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
