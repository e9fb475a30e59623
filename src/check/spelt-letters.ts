import type { Word } from './prose/words.ts';

/** How the letters of Latin abbreviations are called: اف ام, بي بي سي. */
const letterNames = new Set(
  'ايه بي البي سي السي دي اي إي أي اف إف جي اتش ايتش إتش جيه كيه كاي ال إل ام إم ان إن او أو كيو ار آر اس إس تي يو دبليو اكس إكس واي زد'.split(
    ' ',
  ),
);
/** Those that are words of their own too: between others they are letters, by themselves words. */
const ordinaryWords = new Set('اي إي أي ال ام ان إن او أو واي كاي زد ار'.split(' '));

/** Whether a word is the name of a letter, among others that can be nothing else. */
export function isSpeltLetter(words: readonly Word[], index: number): boolean {
  return isName(words, index) && (hasSureName(words, index, -1) || hasSureName(words, index, 1));
}

function isName(words: readonly Word[], index: number): boolean {
  const letters = words[index]?.letters ?? '';
  return (
    letterNames.has(letters) || (/^[وبلف]../.test(letters) && letterNames.has(letters.slice(1)))
  );
}

function hasSureName(words: readonly Word[], index: number, step: 1 | -1): boolean {
  // No abbreviation has more letters than this.
  for (let distance = 1; distance <= 4; distance += 1) {
    const at = index + step * distance;
    if (!isName(words, at)) return false;
    if (!ordinaryWords.has(words[at]?.letters ?? '')) return true;
  }
  return false;
}
