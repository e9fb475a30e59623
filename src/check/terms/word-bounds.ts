const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word has this UTF-16 unit; `undefined` where only the whole character tells. */
function isWordUnit(unit: number): boolean | undefined {
  // Letters, marks and digits of Arabic, then ASCII: nearly all of a text.
  if (unit >= 0x620 && unit <= 0x669) return true;
  if (unit >= 0x80) return undefined;
  return unit >= 0x30 && /[0-9A-Za-z]/.test(String.fromCharCode(unit));
}

/**
 * Where the words of a text begin and end: a list of starts and ends in turn. A word is a run of
 * letters, marks and digits. Takes a tenth of the time of a regular expression that makes an array of
 * each match.
 */
export function findWordBounds(text: string): number[] {
  const bounds: number[] = [];
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    let isWord = isWordUnit(text.charCodeAt(at));
    let width = 1;
    if (isWord === undefined) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      isWord = wordCharacter.test(character);
      width = character.length;
    }
    if (isWord !== isInWord) bounds.push(at);
    isInWord = isWord;
    at += width - 1;
  }
  if (isInWord) bounds.push(text.length);
  return bounds;
}

/** What may be written onto a word, each by itself or in pairs. */
const prefixes = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك'];
const lettersHashed = 4;

/**
 * A number for the first four letters of a word; `undefined` where one of them is no plain Arabic letter,
 * so that the word may be written in other ways.
 */
function hashBeginning(text: string, start: number, end: number): number | undefined {
  let hash = 0;
  for (let at = start; at < Math.min(end, start + lettersHashed); at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x620 || unit > 0x64a || unit === 0x640) return undefined;
    hash = hash * 64 + (unit - 0x620);
  }
  return hash;
}

/** How words begin, with and without what is written onto them. */
export function collectBeginnings(words: Iterable<string>): ReadonlySet<number> {
  const variants = [...words].flatMap((word) => prefixes.map((prefix) => prefix + word));
  return new Set(variants.flatMap((word) => hashBeginning(word, 0, word.length) ?? []));
}

/** Whether a word of a text may be one of those of which `collectBeginnings` made the set. */
export function mayBegin(
  beginnings: ReadonlySet<number>,
  text: string,
  start: number,
  end: number,
): boolean {
  const hash = hashBeginning(text, start, end);
  return hash === undefined || beginnings.has(hash);
}
