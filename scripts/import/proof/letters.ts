/** Letters that stand for each other in sloppy spelling, each by its own sign. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[\u0622\u0623\u0625\u0671]/g, '\u0627'],
  [/[\u0649\u06CC\u06D2\u0626]/g, '\u064A'],
  [/\u0624/g, '\u0648'],
  [/[\u06A9\u06AA]/g, '\u0643'],
  [/[\u0629\u06C0-\u06C3\u06BE\u06D5]/g, '\u0647'],
  [/[\u0640\u0621\u200C\u200D]/g, ''],
];

/**
 * What a word has in common with its other spellings; to find which word became which, never to
 * call two words equal.
 *
 * @example skeletonOf('کِتاب') === skeletonOf('كتاب')
 */
export function skeletonOf(word: string): string {
  let bare = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [letters, sign] of alike) bare = bare.replace(letters, sign);
  return bare.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 0xf),
  );
}

/** Words that tell Persian, Urdu and Kurdish from Arabic, by a letter or by themselves. */
const foreign = /[پچژگٹڈڑےںێۆڕڵۊۇۈۋڭ\u200C]|^(?:که|است|این|برای|شد|را|در|از|میں|کی|کے|ہے)$/u;

/** The share of words in Arabic script that no Arabic text has, 0–1. */
export function foreignShare(words: readonly string[]): number {
  const count = words.filter((word) => foreign.test(word)).length;
  return words.length === 0 ? 0 : count / words.length;
}

/** Names a change of spelling that cleaning makes on purpose; nothing for any other change. */
export function nameCleaning(from: string, to: string, isForeignText: boolean): string | undefined {
  const composed = from.normalize('NFC');
  if (composed === to) return 'nfc';
  const formless = composed.replace(/[\uFB50-\uFDFF\uFE70-\uFEFC]/gu, (form) =>
    form.normalize('NFKC').trim(),
  );
  if (formless.normalize('NFC') === to) return 'presentation-forms';
  const short = formless.normalize('NFC').replaceAll('\u0640', '');
  if (short === to.replaceAll('\u0640', '')) return 'tatweel';
  // Among Persian words an Arabic one has its own letters.
  if (isForeignText && !/ة$|^[وفب]?ال/u.test(to))
    return persianKeyboard(short) === to ? 'keyboard-letters' : undefined;
  if (/[پچژگٹڈڑے]/u.test(from) || !/[\u06A9\u06C1\u06BE\u06CC]/.test(from)) return undefined;
  const isSame = arabicKeyboard(short) === arabicKeyboard(to.replaceAll('\u0640', ''));
  return isSame ? 'keyboard-letters' : undefined;
}

function arabicKeyboard(word: string): string {
  return word
    .replace(/\u06A9/g, '\u0643')
    .replace(/[\u06C1\u06BE]/g, '\u0647')
    .replace(/[\u06CC\u0649]/g, '\u064A');
}

function persianKeyboard(word: string): string {
  return word.replace(/\u0643/g, '\u06A9').replace(/\u064A/g, '\u06CC');
}
