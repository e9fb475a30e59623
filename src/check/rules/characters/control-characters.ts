import { type Place, type Problem, problem } from '../../../schema/problem.ts';
import { isVerbatim, placeAt, type SourceText } from '../../text/source-text.ts';
import type { Finding } from '../../text/text-rule.ts';

/** Names by the Unicode Character Database; code points without one here are control codes. */
const names: Readonly<Record<number, string>> = {
  173: 'SOFT HYPHEN',
  1564: 'ARABIC LETTER MARK',
  6158: 'MONGOLIAN VOWEL SEPARATOR',
  8203: 'ZERO WIDTH SPACE',
  8204: 'ZERO WIDTH NON-JOINER',
  8205: 'ZERO WIDTH JOINER',
  8206: 'LEFT-TO-RIGHT MARK',
  8207: 'RIGHT-TO-LEFT MARK',
  8232: 'LINE SEPARATOR',
  8233: 'PARAGRAPH SEPARATOR',
  8234: 'LEFT-TO-RIGHT EMBEDDING',
  8235: 'RIGHT-TO-LEFT EMBEDDING',
  8236: 'POP DIRECTIONAL FORMATTING',
  8237: 'LEFT-TO-RIGHT OVERRIDE',
  8238: 'RIGHT-TO-LEFT OVERRIDE',
  8288: 'WORD JOINER',
  8294: 'LEFT-TO-RIGHT ISOLATE',
  8295: 'RIGHT-TO-LEFT ISOLATE',
  8296: 'FIRST STRONG ISOLATE',
  8297: 'POP DIRECTIONAL ISOLATE',
  65279: 'ZERO WIDTH NO-BREAK SPACE (BYTE ORDER MARK)',
  65532: 'OBJECT REPLACEMENT CHARACTER',
};

const suspect =
  /[[\p{Cc}--[\t\n\r]]\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/gv;
/** These break a line or a word where they stand, so a space takes their place. */
const spacing = new Set(['\u000b', '\u000c', '\u0085', '\u2028', '\u2029']);
/** These reorder what a reviewer reads (CVE-2021-42574), or are no text at all. */
const grave = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufff9-\ufffc]/u;

const letterAtEnd = /[\p{L}\p{M}]$/u;
const letterAtStart = /^[\p{L}\p{M}]/u;
const arabicAtEnd = /\p{Script=Arabic}$/u;
const arabicAtStart = /^\p{Script=Arabic}/u;
const emojiAtEnd = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const emojiAtStart = /^\p{Extended_Pictographic}/u;

/**
 * Characters that nobody sees: marks and overrides of direction, control codes, zero-width spaces,
 * soft hyphens. Direction is the page's affair (`bdi`, `dir`), not the text's. Each is reported once a
 * line.
 */
export function controlCharacters(source: SourceText): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { index, 0: character } of source.text.matchAll(suspect)) {
    if (isSpelling(source.text, index, character)) continue;
    const place = placeAt(source, index);
    const key = `${place.line} ${character}`;
    const finding = findings.get(key) ?? { problem: problemOf(character, place), edits: [] };
    findings.set(key, finding);
    if (isVerbatim(source, index)) continue;
    const text = spacing.has(character) ? ' ' : '';
    finding.edits.push({ start: index, end: index + 1, text });
  }
  return [...findings.values()];
}

function problemOf(character: string, place: Place): Problem {
  const code = character.charCodeAt(0);
  const details = {
    codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    name: names[code] ?? 'CONTROL CHARACTER',
  };
  return problem('control-character', place, details, grave.test(character) ? 'error' : 'warning');
}

/**
 * Joiners that belong to the spelling: U+200C between letters (Persian verbs: `می` + U+200C + `شود`),
 * U+200D beside an Arabic letter (`ه` + U+200D, short for هجري) or within an emoji.
 * RFC 5892, appendix A, has the like for domain names.
 */
function isSpelling(text: string, index: number, character: string): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  const after = text.slice(index + 1, index + 3);
  if (character === '\u200c') return letterAtEnd.test(before) && letterAtStart.test(after);
  if (character !== '\u200d') return false;
  return (
    arabicAtEnd.test(before) ||
    arabicAtStart.test(after) ||
    (letterAtEnd.test(before) && letterAtStart.test(after)) ||
    (emojiAtEnd.test(before) && emojiAtStart.test(after))
  );
}
