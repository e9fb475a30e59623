const words = /[\p{L}\p{M}]+/gu;

/** The words of a text as written, marks included, without numbers and punctuation. */
export function textWords(text: string): readonly string[] {
  return text.match(words) ?? [];
}
