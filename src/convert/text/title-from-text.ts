/** A title made of a text's beginning has at most this many characters. */
const longest = 70;

/**
 * A title for a text that has none: its first words, cut after a word.
 *
 * @returns Empty for a text without a word.
 * @example titleFromText('افتتح الميناء صباح اليوم. وقال المدير…') // 'افتتح الميناء صباح اليوم'
 */
export function titleFromText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const sentence = /^.*?[^.!؟?…]{8}(?=[.!؟?…](?:\s|$))/u.exec(line)?.[0] ?? line;
  if (!/[\p{L}\p{N}]/u.test(sentence)) return '';
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, longest + 1).replace(/(?<!\s)\s+\S*$/, '')}…`;
}
