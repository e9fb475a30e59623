/** One sound of a word. A silent consonant (ع, hamza) has the text '' and still takes vowels. */
export type Sound =
  | { readonly kind: 'consonant'; readonly text: string }
  | { readonly kind: 'vowel'; readonly text: string; readonly long: boolean };

type Vowel = Extract<Sound, { kind: 'vowel' }>;

/**
 * Writes consonants in pairs around a vowel, `mdrs` → `madras`; of an odd number one stands alone
 * with its vowel, last before a vowel (`mdr` → `madra|sa`), second to last pair at a word's end.
 */
function pairConsonants(
  consonants: readonly string[],
  fillers: () => string,
  final: boolean,
): string {
  const loneAt = consonants.length % 2 === 0 ? -1 : consonants.length - (final ? 3 : 1);
  let text = '';
  for (let at = 0; at < consonants.length; at += 1) {
    text += (consonants[at] ?? '') + fillers();
    if (at === loneAt) continue;
    at += 1;
    text += consonants[at] ?? '';
  }
  return text;
}

/** Writes a run of consonants with the short vowels that Arabic syllables need (CV, CVC, final CVCC). */
function fill(run: readonly string[], before: Vowel | undefined, after: boolean, wasl: boolean) {
  const onset = after ? (run.at(-1) ?? '') : '';
  const rest = after ? run.slice(0, -1) : [...run];
  const longA = before?.long === true && before.text === 'a';
  // كاتب, قاهرة, وسائل: between ā and a consonant pair stands an i, save after y (تايوان).
  const opensWithI = longA && rest.length + (after ? 1 : 0) > 1 && rest[0] !== 'y';
  let first = opensWithI;
  const fillers = (): string => {
    const filler = first || wasl ? 'i' : 'a';
    first = false;
    return filler;
  };
  const coda = before !== undefined && !opensWithI ? (rest.shift() ?? '') : '';
  if (after) return coda + pairConsonants(rest, fillers, false) + onset;
  const [c1 = '', c2 = '', c3 = ''] = rest;
  if (rest.length === 1) {
    if (before === undefined) return c1 + fillers();
    // أمن, أرض keep their pair; after a long vowel (موقف) it is parted.
    return before.long ? `${coda}i${c1}` : coda + c1;
  }
  // حرب, شمس: the commonest shape of three bare letters; سبب has to be parted.
  if (rest.length === 3 && before === undefined && c2 !== c3) return c1 + fillers() + c2 + c3;
  return coda + pairConsonants(rest, fillers, true);
}

/**
 * Inserts the vowels that Arabic script leaves out, by rule: no run of
 * three consonants, none of two at the start. It makes the word readable, not right: only a
 * dictionary knows that قطاع is read qitāʿ.
 * @param wasl whether the word opens with a bare alef, whose patterns (انتخاب, استقبال) take i
 */
export function addVowels(sounds: readonly Sound[], wasl: boolean): string {
  let text = '';
  let before: Vowel | undefined;
  let run: string[] = [];
  for (const sound of sounds) {
    if (sound.kind === 'consonant') {
      run.push(sound.text);
      continue;
    }
    if (run.length > 0) text += fill(run, before, true, wasl);
    text += sound.text;
    before = sound;
    run = [];
  }
  return run.length > 0 ? text + fill(run, before, false, wasl) : text;
}
