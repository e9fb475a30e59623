/** Placeholders of protected parts: noncharacters (Unicode, "Noncharacters"), invalid in text. */
const mask = '\u{10FFFE}';
const latinMask = '\u{10FFFF}';
const masks = /[\u{10FFFE}\u{10FFFF}]/gu;
const anyMask = /[\u{10FFFE}\u{10FFFF}]/u;

const address = String.raw`(?:https?:\/\/|www\.)[^\s<>"«»]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+|[@#][\p{L}\p{N}_]+`;
const quran = String.raw`(?<=﴿)[^﴿﴾\n]*(?=﴾)`;
const quoted = String.raw`(?<=«)[^«»\n]*(?=»)|(?<=“)[^“”\n]*(?=”)`;
const straight = String.raw`(?<=(?<!(?!ـ)[\p{L}\p{N}])")(?=[^"\n]*\p{Script=Arabic})[^"\n]*(?="(?!\p{N}))`;
const latin = String.raw`[A-Za-z][A-Za-z0-9'’.,;:?!&\/+-]*(?: +[A-Za-z0-9][A-Za-z0-9'’.,;:?!&\/+-]*)*`;
const guarded = new RegExp([address, quran, quoted, straight, latin].join('|'), 'gu');
const guardedButStraight = new RegExp([address, quran, quoted, latin].join('|'), 'gu');

/** Marks that end the sentence around a Latin run, not the run itself. */
const ending = /(?<![.,;:?!])[.,;:?!]+$/u;

/** Arabic letters and the placeholder of a protected part, for patterns with flag `u`. */
export const arabicOrGuarded = String.raw`[\p{Script=Arabic}\u{10FFFE}]`;

/**
 * Applies a change to the unprotected parts of a line: not to addresses, handles
 * and hashtags, Latin runs, Qur'anic verses (between ﴿ and ﴾) and the words of a quotation.
 *
 * @param change Receives the text with each protected part as one placeholder character, so that
 *   it sees the context.
 * @param seesStraight Whether the change concerns straight quotes, which then protect nothing.
 */
export function changeUnguarded(
  text: string,
  change: (text: string) => string,
  seesStraight = false,
): string {
  if (anyMask.test(text)) return text;
  const kept: string[] = [];
  const masked = text.replace(seesStraight ? guardedButStraight : guarded, (part) => {
    const isLatin = /^[A-Za-z@#]/.test(part);
    const tail = isLatin ? (ending.exec(part)?.[0] ?? '') : '';
    kept.push(part.slice(0, part.length - tail.length));
    return `${isLatin ? latinMask : mask}${tail}`;
  });
  if (kept.length === 0) return change(text);
  let next = 0;
  return change(masked).replace(masks, () => kept[next++] ?? '');
}
