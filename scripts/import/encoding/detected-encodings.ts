import { analyse } from 'chardet';

/** The encodings of Arabic sources other than UTF-8; the detector supports many more. */
const candidates = ['windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/**
 * Ranks possible encodings of bytes, likeliest first: the detector's order (ICU's statistics, by
 * way of `chardet`), then the other encodings of Arabic sources.
 */
export function detectedEncodings(bytes: Uint8Array): string[] {
  const found = analyse(bytes)
    .map(({ name }) => name.toLowerCase())
    .flatMap((name) => candidates.find((known) => known === name) ?? []);
  return [...new Set([...found, ...candidates])];
}
