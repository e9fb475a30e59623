import { analyse } from 'chardet';

/** What our sources may stand in besides UTF-8; the detector knows many more. */
const candidates = ['windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/**
 * The encodings that bytes may be in, likeliest first: the detector's order (ICU's statistics, by
 * way of `chardet`), then the rest of those that Arabic sources come in.
 */
export function detectedEncodings(bytes: Uint8Array): string[] {
  const found = analyse(bytes)
    .map(({ name }) => name.toLowerCase())
    .flatMap((name) => candidates.find((known) => known === name) ?? []);
  return [...new Set([...found, ...candidates])];
}
