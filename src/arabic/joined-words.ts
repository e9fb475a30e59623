/** What may be written onto the front of a word: `لعبدالله`. */
const listCliticSplits = '(?:[وف]?[بلك]?)';

/*
 * Names and formulas of two words that haste writes as one. Each names its own first or last word, as
 * nothing but a dictionary tells `خالدين` (eternal) from a name of two words.
 */
const joined: readonly RegExp[] = [
  // عبدالرحمن, لعبدالناصر
  new RegExp(`^(${listCliticSplits}عبد)(ال..+)$`),
  // أبوالعلاء, ذوالقرنين; not أبوال
  new RegExp(`^(${listCliticSplits}(?:[أا]ب[وي]|ذ[وي]))(ال..+)$`),
  // عزالدين, نورالدين, سيفالإسلام; not والدين, خالدين, المجالدين
  new RegExp(`^(?!${listCliticSplits}ال)(${listCliticSplits}عز|...+)(الدين|ال[إا]سلام)$`),
  // إنشاءالله, ماشاالله
  /^([وف]?(?:[إأا]ن|ما))(شا[ءئ]?)(الله)$/,
  // جارالله, بسمالله, شاءالله; not فبالله, تالله, أالله
  /^(?![وفبلكتأا]+الله$)(..+)(الله)$/,
  /^([وف]?الحمد)(لله)$/,
];

const telling = /لله|الدين|ال[إا]سلام|عبدال|[أا]ب[وي]ال|ذ[وي]ال/;

/** Whether `splitJoinedWords` may split a word of a text; much faster. */
export function mayBeJoined(text: string): boolean {
  return telling.test(text);
}

/**
 * Splits two or three words written as one, so that both spellings have the same terms.
 * `عبدالرحمن` → `عبد`, `الرحمن`; `انشاءالله` → `ان`, `شاء`, `الله`; `خالدين` → `خالدين`.
 *
 * @param word Without marks (as `normalizeLetters` gives it).
 */
export function splitJoinedWords(word: string): readonly string[] {
  if (!mayBeJoined(word)) return [word];
  for (const pattern of joined) {
    const found = pattern.exec(word);
    if (found) return found.slice(1);
  }
  return [word];
}
