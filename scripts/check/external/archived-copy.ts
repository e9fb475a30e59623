import { z } from 'zod';

/** https://archive.org/help/wayback_api.php */
export const availabilityApi = 'https://archive.org/wayback/available';

const availabilitySchema = z.object({
  archived_snapshots: z.object({
    closest: z.object({ available: z.literal(true), url: z.string() }).optional(),
  }),
});

const longestWait = 10_000;
/** Bytes; an answer has some 300. */
const largestAnswer = 65_536;

/**
 * Asks the Internet Archive for a copy of a page.
 *
 * @param api Address of the availability API.
 * @returns The copy's `https` address at web.archive.org; nothing where there is none, or the archive
 *   does not answer. Never throws.
 */
export async function findArchivedCopy(
  address: string,
  api: string,
  userAgent: string,
): Promise<string | undefined> {
  try {
    const response = await fetch(`${api}?url=${encodeURIComponent(address)}`, {
      headers: { 'user-agent': userAgent },
      signal: AbortSignal.timeout(longestWait),
      redirect: 'error',
    });
    if (!response.ok || Number(response.headers.get('content-length')) > largestAnswer) return;
    const { data } = availabilitySchema.safeParse(await response.json());
    const found = data?.archived_snapshots.closest?.url;
    if (found === undefined || !URL.canParse(found)) return undefined;
    const url = new URL(found);
    url.protocol = 'https:';
    return url.host === 'web.archive.org' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
