/*
 * A word opens with a letter or digit. Marks, tatweel (a letter to Unicode) and joiners belong to
 * it; so do an apostrophe between letters (don't) and a separator between digits (7.3, 1,000, ٧٫٣).
 */
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_\u200C\u200D]|['’](?=\p{L})|(?<=\p{N})[.,٫٬](?=\p{N}))*/gu;

/**
 * Counts the words of a text, numbers and words of other scripts too:
 * `أطلقت Astro 7.3 في ٢٠٢٤` → 5.
 *
 * One regular expression in place of `Intl.Segmenter`: half the time over Arabic prose, and the
 * same in every engine. It differs from UAX #29 where that suits counting: words typed without a space after
 * the full stop or comma (`قال.ثم`) are two, and a run of a script without spaces (Chinese, Thai)
 * is one word, where the segmenter asks a dictionary.
 */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}

/** Reading time of a text in minutes, at least one. */
export function countMinutes(words: number, wordsPerMinute: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
