/*
 * Sources of regular expressions (flag `v`) for the runs that read from left to right in Arabic
 * text. Every repetition begins with characters that cannot end what stands before it, so matching
 * takes time linear in the text.
 */

/* By script extensions, so that tatweel counts as Arabic. */
const rtlLetters = `[${['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']
  .map((script) => `[\\p{L}&&\\p{scx=${script}}]`)
  .join('')}]`;
const ltrLetters = `[\\p{L}--${rtlLetters}]`;
const word = `[${ltrLetters}[0-9_]][${ltrLetters}[0-9_]\\p{Mn}\\p{No}]*`;
const space = '[ \\u00A0\\u2009\\u202F]';

/* A link ends before the sentence's punctuation; brackets count where they come in pairs. */
const linkEnd = '[^\\s\\(\\)\\[\\]\\{\\}<>«»"“”\'’.,;:!?…،؛؟]';
const linkCharacter = '[^\\s\\(\\)<>«»"“”]';
const linkBrackets = '\\([^\\s\\(\\)]*\\)';
const link = `(?:https?://|www\\.)(?:${linkBrackets}|${linkCharacter})*(?:${linkBrackets}|${linkEnd})`;

/* What may stand between two words of one run: no Arabic punctuation, no bracket, one line. */
const joiner = "[\\-–—−_.\\/\\\\:,;'’&+@=*~^×·\\|#%‰°$€£!?<>]";
const gap = `(?:${joiner}{1,3}(?:${space}${joiner}{0,3}${space}?)?|${space}(?:${joiner}{1,3}${space}?)?)`;

/* Signs that belong to the word after or before them: -5, <5, $20, .NET, @name; C++, 12%, 5 °. */
const before = '(?:[\\-−+±~=.@#$€£¥]{1,2}|[<>](?=[0-9]))?';
const after = `(?:(?:[+#™®©]{1,2}|${space}?[%‰°′″$€£]{1,2})(?![\\p{L}\\p{N}]))?`;
const atom = `(?:${link}|${before}${word}${after})`;
const chain = `${atom}(?:${gap}${atom})*`;
const bracketed = `(?:\\(${chain}\\)|\\[${chain}\\]|"${chain}"|“${chain}”)`;

/** Words of Latin letters, links, addresses and numbers, with all that joins them. */
export const ltrRun =
  // ال-Google: that dash joins the word to the Arabic before it.
  `(?<![\\p{L}\\p{N}](?=[\\-−+±~<>=.]))${chain}(?:${gap}?${bracketed}(?:${gap}${atom})*)*`;

/** A hashtag or handle in Arabic letters: `#غزة_اليوم`. */
export const rtlTag = `[#@]${rtlLetters}[\\p{L}\\p{M}\\p{N}_]*`;

/** One letter that runs from left to right. */
export const ltrLetter = ltrLetters;

/** A letter that runs from right to left, or Arabic punctuation, which no other script uses. */
export const rtlCharacter = `[${rtlLetters}،؛؟]`;

const number = '[0-9]+(?:[.,][0-9]+)*';
const sign = '[\\-−+±~<>=$€£¥]{1,2}';
const unit = `${space}?[%‰°′″$€£]{1,2}`;
const operator = `(?:[:\\/]|${space}?[\\-−–—×÷+=*]${space}?)`;
const phone = '(?:\\+[0-9]+|0[0-9]*)(?:[ \\u00A0\\-][0-9]{2,})+';
const grouped = `[0-9]{1,3}(?:${space}[0-9]{3}(?![0-9]))+`;

/* A range, such as 2025–2026: an Arabic reader meets its beginning first, on the right. */
const range = `${number}–${number}(?!${operator}|${unit}|[0-9])`;

/**
 * Numbers whose parts the Arabic around them would turn about (UAX #9, rules W2, W4 to W7, N1):
 * with a sign or unit, joined by a colon, slash, dash or operator, in groups parted by spaces.
 */
export const delicateNumber =
  `(?<![0-9])(?!${range})(?:${phone}|${grouped}|(?:${sign})?${number}(?:(?:${operator}${number})+(?:${unit})?|${unit})` +
  `|${sign}${number})(?![0-9])`;
