import { createHash } from 'node:crypto';

/** A short SHA-256: 16 hexadecimal digits, enough to tell millions of files apart. */
export function shortDigest(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
