import { foldForMatch } from '../fold.ts';
import { buildAlternation, type Piece, removeMatch, wordEnd, wordStart } from './word.ts';
import { zoneNames } from './zones.ts';

const clockOf = buildAlternation(['بتوقيت', 'توقيت', 'حسب توقيت', 'بحسب توقيت']);
const utc = buildAlternation(zoneNames['UTC'] ?? []);
/** `+03:00`, `+0300`, `GMT+3`, `(غرينتش +3)`; a sign alone before a digit is an offset here. */
const offset = new RegExp(
  `(?:(?:${wordStart}${clockOf}\\s+)?${wordStart}${utc}\\s*)?([+\\-−])\\s?(\\d{1,2})(?::?(\\d{2}))?(?!\\d)`,
  'u',
);
const byName = new Map(
  Object.entries(zoneNames).flatMap(([zone, names]) =>
    names.map((name) => [foldForMatch(name), zone] as const),
  ),
);
const placeFile = buildAlternation([...byName.keys()]);
/** A bare place is a place of writing, not a clock: it needs `بتوقيت` before it or brackets around. */
const named = new RegExp(
  `${wordStart}${clockOf}\\s+(${placeFile})${wordEnd}|[([]\\s*(${placeFile})\\s*[)\\]]|${wordStart}(${utc})${wordEnd}`,
  'u',
);
/** The Z of ISO 8601 touches the digits before it. */
const zulu = /(?<=^|[\d\s])z(?![\p{L}\p{N}])/u;

/**
 * Reads the time zone in folded text from which date and time were taken.
 *
 * @returns An IANA name or an offset such as `+03:00`. An offset written beside a place decides.
 * @example readZone('بتوقيت القدس')?.value // 'Asia/Jerusalem'
 */
export function readZone(folded: string): Piece<string> | undefined {
  const offsetMatch = offset.exec(folded);
  const rest = offsetMatch ? removeMatch(folded, offsetMatch) : folded;
  const nameMatch = named.exec(rest) ?? zulu.exec(rest);
  const restAfterName = nameMatch ? removeMatch(rest, nameMatch) : rest;
  if (offsetMatch) {
    const [, sign, hours = '', minutes = '00'] = offsetMatch;
    // RFC 3339 allows up to 23:59, the world uses up to +14:00.
    if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
    const value = `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
    return { value, rest: restAfterName };
  }
  if (!nameMatch) return undefined;
  const found = nameMatch.slice(1).find((group) => group !== undefined) ?? '';
  const name = found.replace(/\s+/g, ' ');
  return { value: byName.get(name) ?? 'UTC', rest: restAfterName };
}
