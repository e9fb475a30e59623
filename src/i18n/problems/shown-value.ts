/*
 * Values in messages come from strangers: they may hold terminal escapes, or characters that
 * reorder the rest of the line. Whatever cannot be seen is spelt out.
 */
const unseen =
  /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Longer values are cut: a message names its value, it does not repeat the article. */
const longest = 120;

/**
 * A value as it may stand in a message: on one line, nothing in it invisible, not too long.
 *
 * @example visible('a\u202Eb') // 'a[U+202E]b'
 */
export function visible(value: string): string {
  const oneLine = value.trim().replace(/\s*\r?\n\s*/g, ' ⏎ ');
  const spelt = oneLine.replace(unseen, codePointName);
  const letters = [...spelt];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : spelt;
}

function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * Prose of either direction within a sentence of the other: isolated by U+2068 … U+2069
 * (UAX #9, first strong isolate), so that neither disturbs the order of the other.
 */
export function isolatedText(value: string): string {
  return `\u2068${visible(value)}\u2069`;
}

/** Code, paths and addresses within a sentence: they run left to right even with Arabic in them. */
export function isolatedCode(value: string): string {
  return `\u2066${visible(value)}\u2069`;
}

/** A whole sentence from right to left, in a line of whatever direction. */
export function rightToLeft(sentence: string): string {
  return `\u2067${sentence}\u2069`;
}
