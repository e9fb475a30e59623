import type { IncomingMessage } from 'node:http';

/** Largest save in bytes: an article with some twenty large pictures, in base64. */
export const largestBody = 100_000_000;

/**
 * Reads the JSON of a request.
 *
 * @returns Nothing where it is none, or too large.
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
