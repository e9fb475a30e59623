import { toAsciiDigits } from './digits.ts';
import { romaniseWord } from './romanise-word.ts';

/** Latin letters that do not come apart into a base and a mark under NFD. */
const latinLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  þ: 'th',
};

const invisibleOrTatweel = /[\u0640\p{Cf}]/gu;
const apostrophe = /(?<=\p{L})['’ʼ`´](?=\p{L})/gu;
const groupedThousands = /(?<=\d)[,٬](?=\d{3}(?!\d))/g;
const arabicWord = /[\p{Script=Arabic}&&\p{L}][[\p{Script=Arabic}&&\p{L}]\p{M}]*/gv;
const notSlug = /[^a-z0-9-]+/g;

const plainLatin = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðħıłŋþ]/g, (letter) => latinLetters[letter] ?? letter);

/**
 * Writes a text in lower-case ASCII letters, digits and single spaces, an article before a hyphen:
 * `هنية يحذر` → `haniya yahdhar`, `قطاع غزة 2024` → `qita ghazza 2024`, `Café ٧٫٣` → `cafe 7 3`.
 *
 * Arabic is read by the letters of IJMES without its diacritics (ع and hamza are silent), with
 * the vowels where they are written. Where they are not, some 170 common words are known
 * (`known-readings.ts`) and the rest get vowels by rule (`voweling.ts`): readable, and always the
 * same for the same text. Letters of scripts it does not know are left out.
 */
export function transliterate(text: string): string {
  const prepared = toAsciiDigits(text.normalize('NFKC'))
    .replace(invisibleOrTatweel, '')
    .replace(groupedThousands, '')
    .replace(apostrophe, '')
    .replace(arabicWord, (word) => ` ${romaniseWord(word)} `);
  return plainLatin(prepared)
    .replace(notSlug, ' ')
    .replace(/-(?=[ -]|$)|(?<=^|[ -])-/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** Particles that point to a word cut away. */
const danglingParticles = /(?:-(?:fi|min|an|ala|ila|maa|wa|aw|bayn|bin|abu)){1,9}$/;

/** Words for letters that have no Latin spelling here: their code points, as in `u65e5 u672c`. */
const codePoints = (text: string): string =>
  (text.match(/[\p{L}\p{N}]/gu) ?? [])
    .map((letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`)
    .join(' ');

/**
 * The ASCII slug of a text: `البيت الأبيض` → `al-bayt-al-abyad`. It is cut after the last word that
 * fits and is no particle. It matches `identifierPattern`; text without a letter or digit gives ''.
 * A first word longer than the limit is itself cut, and scripts unknown to `transliterate` give
 * their code points.
 * @param options.maxLength the most characters, 60 by default, at least 1
 * @throws RangeError when `maxLength` is under 1.
 */
export function slugify(text: string, options: { readonly maxLength?: number } = {}): string {
  const { maxLength = 60 } = options;
  if (!(maxLength >= 1)) throw new RangeError(`maxLength must be at least 1: ${maxLength}`);
  const words = (transliterate(text) || codePoints(text)).split(' ');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > maxLength) {
      slug = slug.replace(danglingParticles, '');
      break;
    }
    slug = longer;
  }
  return slug || (words[0] ?? '').slice(0, maxLength).replace(/(?<!-)-+$/, '');
}
