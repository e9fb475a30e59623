/*
 * Values in messages come from strangers: they may hold terminal escapes, characters that reorder
 * the rest of the line, or what a runner of CI takes for a command. Whatever cannot be seen, or
 * would be obeyed, is spelt out.
 */

/** All control and format characters but joiners and the Arabic signs that are drawn. */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\u180e[\p{Cf}--[\u200c\u200d\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]]]/gv;

/**
 * Azure and the older syntax of GitHub (actions/runner, ActionCommand.cs, `TryParse`) find a command
 * anywhere in a line.
 */
const commandInLine = /#(?=#[a-z]{0,10}\[)/gi;
/** GitHub's own syntax (`TryParseV2`) begins a line, after any white space. */
const commandAtStart = /^(\s*):(?=:)/;

/**
 * Letters and signs of nearly all text, none of which is unseen or begins a command. To ask for these
 * takes a fraction of the time of looking for the others.
 */
const harmless = ' -"$-~،؛؟ء-ْ٠-٩«»“”‘’…–—←⟦⟧';
const isHarmless = new RegExp(`^[${harmless}]*$`);
/** The same with the isolates of our own sentences. */
const mayBeHarmlessLine = new RegExp(`^(?!\\s*::)[${harmless}\u2066-\u2069]*$`);

/** Longer values are cut: a message names its value, it does not repeat the article. */
const longest = 120;

/**
 * A value as it may stand in a message: on one line, nothing in it invisible or obeyed.
 *
 * @example showUnseen('صدر\u001b[2J\nأمس') // 'صدر[U+001B][2J ⏎ أمس'
 */
export function showUnseen(value: string): string {
  if (isHarmless.test(value)) return value;
  const lines = value.includes('\n') ? value.split('\n').map((line) => line.trim()) : [value];
  return lines.join(' ⏎ ').replace(unseen, codePointName).replace(commandInLine, codePointName);
}

/**
 * A value as `showUnseen` makes it, not too long for a message.
 *
 * @example visible('a\u202Eb') // 'a[U+202E]b'
 */
export function visible(value: string): string {
  const shown = showUnseen(value.trim());
  const letters = [...shown];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : shown;
}

/**
 * Lines of text as they may be printed, whatever they hold: like `showUnseen`, but line ends and
 * tabs stay, and so do the isolates of a line in which each is closed (our own sentences).
 */
export function harmlessLines(text: string): string {
  return text.split('\n').map(harmlessLine).join('\n');
}

function harmlessLine(line: string): string {
  const isBalanced = hasPairedIsolates(line);
  if (isBalanced && mayBeHarmlessLine.test(line)) return line;
  return line
    .replace(unseen, (character) =>
      character === '\t' || (isBalanced && /[\u2066-\u2069]/.test(character))
        ? character
        : codePointName(character),
    )
    .replace(commandInLine, codePointName)
    .replace(commandAtStart, `$1${codePointName(':')}`);
}

function hasPairedIsolates(line: string): boolean {
  let open = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit < 0x2066 || unit > 0x2069) continue;
    open += unit === 0x2069 ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}

function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * JSON that may be printed: what `JSON.stringify` leaves raw and nobody sees is escaped too, so
 * that it parses to the same data.
 *
 * @param json As `JSON.stringify` wrote it.
 */
export function harmlessJson(json: string): string {
  const escaped = (character: string) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join('');
  return (
    json
      .replace(unseen, (character) => (character === '\n' ? '\n' : escaped(character)))
      // Both stand within strings alone: JSON itself has neither.
      .replace(commandInLine, escaped)
  );
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
