import { arabicLikeness } from '../../convert/encoding/arabic-likeness.ts';
import { byteOrderMark } from '../../convert/encoding/byte-order-mark.ts';
import { declaredEncoding } from '../../convert/encoding/declared-encoding.ts';
import { latin1Text } from '../../convert/encoding/latin1.ts';
import { reason } from '../../convert/reason.ts';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';

/** What Arabic files are in where they are not UTF-8. */
const candidates = ['windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be'];
/** Bytes of the beginning that tell the encoding. */
const sampleLength = 64 * 1024;

/**
 * Decodes a file: by its byte order mark; as UTF-8 where all of it is valid UTF-8; otherwise by the
 * encoding whose text looks most like Arabic, of the one that it declares and the usual ones.
 *
 * @param declared What a file declares that is not to be looked for in it.
 * @returns The text without a byte order mark, and a note where it is not UTF-8.
 */
export function decodeFile(
  bytes: Uint8Array,
  declared?: string,
): { text: string; notes: ImportReason[] } {
  const encoding = byteOrderMark(bytes) ?? detectEncoding(bytes, declared);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, notes: encoding === 'utf-8' ? [] : [reason('encoding-used', { encoding })] };
}

function detectEncoding(bytes: Uint8Array, named: string | undefined): string {
  // UTF-16 of letters alone is valid UTF-8 too.
  if (isUtf8(bytes) && !bytes.includes(0)) return 'utf-8';
  const sample = bytes.subarray(0, sampleLength);
  const declared = findEncoding(named ?? declaredEncoding(latin1Text(sample)));
  const scored = [...new Set([...(declared ? [declared] : []), ...candidates])].map((encoding) => ({
    encoding,
    score: arabicLikeness(new TextDecoder(encoding).decode(sample)),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The name of an encoding that a browser knows, and that the file has not been found not to have. */
function findEncoding(declared: string | undefined): string | undefined {
  try {
    const { encoding } = new TextDecoder(declared ?? '');
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}
