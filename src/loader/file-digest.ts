import { createHash } from 'node:crypto';

/** A digest of a file's bytes, by which a later change is seen. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
