import { mapConcurrently } from '../../../src/loader/map-concurrently.ts';
import { findArchivedCopy } from './archived-copy.ts';
import { createHostPacer } from './host-pacer.ts';
import { type CachedLink, isFresh, readLinkCache, writeLinkCache } from './link-cache.ts';
import { probeLink } from './probe-link.ts';
import type { RequestOptions } from './request-headers.ts';

export interface ProbeLinksOptions extends RequestOptions {
  /** Absolute path of the cache. */
  cacheFile: string;
  /** Least milliseconds between two requests to one host. */
  interval: number;
  /** Milliseconds before the first retry. */
  retryDelay: number;
  /** Most links to ask for; the others wait for the next run. */
  limit: number;
  /** Address of the archive's availability API. */
  archiveApi: string;
  /** Called after each link. */
  onProgress?: (done: number, total: number) => void;
}

/** Hosts that are asked at the same time. */
const concurrency = 8;
/** Milliseconds between two writes of the cache, so that an interrupted run is not lost. */
const saveInterval = 5000;

/**
 * Checks addresses of other sites: from the cache where it still holds, otherwise by asking. Hosts
 * are asked concurrently, each one politely.
 *
 * @returns The result of each address, and how many were left for the next run.
 */
export async function probeLinks(
  addresses: Iterable<string>,
  options: ProbeLinksOptions,
): Promise<{ results: ReadonlyMap<string, CachedLink>; skipped: number }> {
  const { cacheFile, limit, onProgress } = options;
  const results = readLinkCache(cacheFile);
  const now = Date.now();
  const stale = [...new Set(addresses)].filter((address) => {
    const known = results.get(address);
    return !known || !isFresh(known, now);
  });
  for (const address of stale) results.delete(address);
  const asked = stale.slice(0, limit);
  const probe = createProber(options);
  let done = 0;
  let saved = now;
  const byHost = Map.groupBy(asked, (address) => new URL(address).host);
  await mapConcurrently([...byHost.values()], concurrency, async (ofHost) => {
    for (const address of ofHost) {
      results.set(address, await probe(address));
      onProgress?.(++done, asked.length);
      if (Date.now() - saved < saveInterval) continue;
      saved = Date.now();
      await writeLinkCache(cacheFile, results, saved);
    }
  });
  if (asked.length > 0) await writeLinkCache(cacheFile, results, Date.now());
  return { results, skipped: stale.length - asked.length };
}

function createProber(options: ProbeLinksOptions): (address: string) => Promise<CachedLink> {
  const pace = createHostPacer(options.interval);
  return async (address) => {
    const result = await probeLink(address, { ...options, pace });
    const checked = Date.now();
    if (result.state !== 'dead') return { ...result, checked };
    await pace(new URL(options.archiveApi).host);
    const archived = await findArchivedCopy(address, options.archiveApi, options.userAgent);
    return { ...result, ...(archived !== undefined && { archived }), checked };
  };
}
