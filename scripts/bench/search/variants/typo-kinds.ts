import { neighbourKeys } from './keyboard.ts';
import { type Pick, typo } from './variant-kind.ts';

/** In shorter words a slip mostly makes another word, which nobody could know for one. */
const shortestWord = 5;

/**
 * Changes one place in the title's longest word, after the article; `change` gives the new letters,
 * or nothing where the kind does not apply to that place.
 */
function varyLongestWord(
  title: string,
  pick: Pick,
  change: (letters: readonly string[], place: number) => string[] | undefined,
): string {
  const words = title.match(/[\u0621-\u063A\u0641-\u064A]+/gu) ?? [];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < shortestWord) return title;
  const from = longest.startsWith('ال') ? 2 : 0;
  const letters = [...longest];
  const changes = letters
    .map((_, place) => (place < from ? undefined : change(letters, place)))
    .filter((changed) => changed !== undefined);
  const changed = changes[pick(changes.length)];
  return changed ? title.replace(longest, changed.join('')) : title;
}

/** What fingers and ears get wrong. */
export const typoKinds = [
  typo('letter-doubled', (title, pick) =>
    varyLongestWord(title, pick, (letters, place) =>
      letters.toSpliced(place, 0, letters[place] ?? ''),
    ),
  ),
  typo('letter-missing', (title, pick) =>
    varyLongestWord(title, pick, (letters, place) => letters.toSpliced(place, 1)),
  ),
  typo('letters-swapped', (title, pick) =>
    varyLongestWord(title, pick, (letters, place) => {
      const [one, two] = letters.slice(place, place + 2);
      if (!one || !two || one === two) return undefined;
      return letters.toSpliced(place, 2, two, one);
    }),
  ),
  typo('neighbouring-key', (title, pick) =>
    varyLongestWord(title, pick, (letters, place) => {
      const keys = neighbourKeys(letters[place] ?? '');
      const key = keys[pick(keys.length)];
      return key === undefined ? undefined : letters.toSpliced(place, 1, key);
    }),
  ),
  typo('letter-added', (title, pick) =>
    varyLongestWord(title, pick, (letters, place) => {
      const keys = neighbourKeys(letters[place] ?? '');
      const key = keys[pick(keys.length)];
      return key === undefined ? undefined : letters.toSpliced(place + 1, 0, key);
    }),
  ),
  typo('long-vowel-dropped', (title, pick) =>
    varyLongestWord(title, pick, (letters, place) =>
      /[اوي]/.test(letters[place] ?? '') && place > 0 && place < letters.length - 1
        ? letters.toSpliced(place, 1)
        : undefined,
    ),
  ),
  typo('long-vowel-added', (title, pick) =>
    varyLongestWord(title, pick, (letters, place) => {
      const isBetween = place > 0 && !/[اويىةأإآ]/.test(`${letters[place - 1]}${letters[place]}`);
      return isBetween ? letters.toSpliced(place, 0, [...'اوي'][pick(3)] ?? '') : undefined;
    }),
  ),
  typo('dad-and-zah-confused', (title) =>
    title.replace(/[ضظ]/gu, (letter) => (letter === 'ض' ? 'ظ' : 'ض')),
  ),
];
