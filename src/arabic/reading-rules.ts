import { consonantSounds } from './letter-sounds.ts';
import { addVowels, type Sound } from './voweling.ts';
import {
  isConsonantGlide,
  isGlide,
  splitLetters,
  startsWithVowel,
  type WrittenLetter,
} from './written-letters.ts';

type Letters = readonly WrittenLetter[];

const consonant = (text: string): Sound => ({ kind: 'consonant', text });
const vowel = (text: string, long = false): Sound => ({ kind: 'vowel', text, long });

/** ايران, أوروبا: an alef at the start may do no more than bear the vowel that follows. */
const bearsGlide = (letters: Letters): boolean =>
  letters[0]?.vowel === undefined && isGlide(letters[1]) && !isConsonantGlide(letters, 1, false);

function alefSounds(letters: Letters, at: number, last: Sound | undefined): Sound[] {
  const letter = letters[at];
  if (at === 0 && letter?.base === 'ا') {
    return bearsGlide(letters) ? [] : [vowel(letter.vowel || 'i')];
  }
  // مضيفًا: the mark on the letter before has said it.
  if (last?.kind === 'vowel' && letter?.base !== 'آ') return [];
  return [vowel(letter?.vowel || 'a', true)];
}

function hamzaOnAlefSounds(letters: Letters, at: number): Sound[] {
  const letter = letters[at];
  if (at > 0) return letter?.vowel ? [consonant(''), vowel(letter.vowel)] : [consonant('')];
  if (bearsGlide(letters)) return [];
  return [vowel(letter?.vowel || (letter?.base === 'أ' ? 'a' : 'i'))];
}

function taMarbutaSounds(letters: Letters, at: number, last: Sound | undefined): Sound[] {
  const written = letters[at]?.vowel;
  const open = last?.kind === 'vowel' ? [] : [vowel('a')];
  if (written) return [...open, consonant('t'), vowel(written)];
  // حياة, قناة: after a long vowel the t is heard.
  return last?.kind === 'vowel' && last.long ? [consonant('t')] : open;
}

function glideSounds(letters: Letters, at: number, last: Sound | undefined): Sound[] {
  const letter = letters[at];
  const next = letters[at + 1];
  const [hard, soft] = letter?.base === 'و' ? ['w', 'u'] : ['y', 'i'];
  const lengthens = last?.kind === 'vowel' && last.text === soft && letter?.vowel === undefined;
  if (lengthens && !letter?.doubled && !startsWithVowel(next)) return [];
  if (!isConsonantGlide(letters, at, last?.kind === 'vowel')) return [vowel(soft, true)];
  const written = letter?.vowel ? [vowel(letter.vowel)] : [];
  if (last?.kind !== 'consonant') return [consonant(hard), ...written];
  const beforeVowel = startsWithVowel(next) || isGlide(next);
  const endsInGlide = isGlide(next) && at + 2 === letters.length;
  // The ending of origin (هنية, سوريا, لبنانيون) has an i before its y; يونيو has not.
  if (hard === 'y' && at > 1 && beforeVowel && !endsInGlide) return [vowel('i'), consonant(hard)];
  if (!letter?.doubled) return [consonant(hard), ...written];
  const after = beforeVowel || next === undefined ? written : [vowel(letter.vowel || 'a')];
  return [vowel('a'), consonant(hard), consonant(hard), ...after];
}

function consonantSoundsOf(letters: Letters, at: number, last: Sound | undefined): Sound[] {
  const letter = letters[at];
  const text = consonantSounds[letter?.base ?? ''];
  if (text === undefined) return [];
  const written = letter?.vowel ? [vowel(letter.vowel)] : [];
  if (!letter?.doubled) return [consonant(text), ...written];
  const next = letters[at + 1];
  const needsVowel =
    next !== undefined && !letter.vowel && !startsWithVowel(next) && !isGlide(next);
  return [
    ...(last?.kind === 'consonant' ? [vowel('a')] : []),
    // shsh and khkh help nobody.
    ...(text.length === 1 ? [consonant(text)] : []),
    consonant(text),
    ...(needsVowel ? [vowel('a')] : written),
  ];
}

function soundsAt(letters: Letters, at: number, last: Sound | undefined): Sound[] {
  const base = letters[at]?.base ?? '';
  if (/[اآى]/.test(base)) return alefSounds(letters, at, last);
  if (/[أإٱ]/.test(base)) return hamzaOnAlefSounds(letters, at);
  if (base === 'ة') return taMarbutaSounds(letters, at, last);
  return isGlide(letters[at])
    ? glideSounds(letters, at, last)
    : consonantSoundsOf(letters, at, last);
}

/** Reads an Arabic word without its article, by rule: `المدرسة`'s stem → `madrasa`, `كبير` → `kabir`. */
export function readByRule(word: string): string {
  // قالوا: the alef after the plural's و is silent.
  const letters = splitLetters(word.replace(/(?<=[^اآ].*[^اآ]و)ا$/, ''));
  const sounds: Sound[] = [];
  for (let at = 0; at < letters.length; at += 1) {
    sounds.push(...soundsAt(letters, at, sounds.at(-1)));
  }
  return addVowels(sounds, letters[0]?.base === 'ا');
}
