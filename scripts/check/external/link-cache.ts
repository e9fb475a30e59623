import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '../../../src/loader/write-atomically.ts';

const cachedLinkSchema = z.strictObject({
  state: z.enum(['alive', 'dead', 'unreachable', 'private']),
  reason: z.string(),
  /** Address of an archived copy. */
  archived: z.string().optional(),
  /** When the link was checked, in milliseconds since 1970. */
  checked: z.int(),
});

/** A link's result, and when it was found. */
export type CachedLink = z.output<typeof cachedLinkSchema>;

const hour = 3_600_000;
/** For how long a result holds: pages rarely vanish, and what is dead may be put right. */
const lifetimes: Readonly<Record<CachedLink['state'], number>> = {
  alive: 7 * 24 * hour,
  private: 7 * 24 * hour,
  dead: 24 * hour,
  unreachable: hour,
};

/** Whether a result still holds at a moment, in milliseconds since 1970. */
export function isFresh({ state, checked }: CachedLink, now: number): boolean {
  return now >= checked && now - checked < lifetimes[state];
}

/** Reads the cache of links; empty where there is none or it is damaged. */
export function readLinkCache(file: string): Map<string, CachedLink> {
  try {
    const links: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const { data } = z.record(z.string(), cachedLinkSchema).safeParse(links);
    return new Map(Object.entries(data ?? {}));
  } catch {
    return new Map();
  }
}

/** Writes the results that still hold, atomically. */
export async function writeLinkCache(
  file: string,
  links: ReadonlyMap<string, CachedLink>,
  now: number,
): Promise<void> {
  const fresh = [...links].filter(([, link]) => isFresh(link, now));
  await mkdir(dirname(file), { recursive: true });
  await writeAtomically(file, `${JSON.stringify(Object.fromEntries(fresh), undefined, 1)}\n`);
}
