const largestPicture = 30 * 1024 * 1024;
const longestWait = 30_000;

/**
 * Fetches a picture from the web, once, without cookies.
 *
 * @param url `http` or `https`.
 * @returns Its bytes (at most 30 MiB, within 30 seconds), or why the download failed; never throws.
 */
export async function fetchPicture(
  url: string,
): Promise<{ bytes: Uint8Array; failure?: undefined } | { bytes?: undefined; failure: string }> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(longestWait) });
    if (!response.ok || !response.body) return { failure: `HTTP ${response.status}` };
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body) {
      length += part.length;
      if (length > largestPicture) return { failure: `> ${largestPicture} bytes` };
      parts.push(part);
    }
    return { bytes: Buffer.concat(parts) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { failure: cause instanceof Error ? cause.message : String(cause) };
  }
}
