import { letterClasses, standInClasses } from './stand-ins.ts';

/*
 * Sources of regular expressions (flag `v`) for the runs that read from left to right in Arabic
 * text. Words can be split and joined in several ways (`--all` is a sign and a word, or a gap and a
 * word), so a chain of them must never be matched again in another way: behind a chain either all is
 * optional, or the chain is atomic. So matching takes time linear in the text.
 */

const { ltrLetters, rtlLetters, letters, marks, nonspacingMarks, numbers, otherNumbers } =
  standInClasses;
const word = `[${ltrLetters}0-9_][${ltrLetters}0-9_${nonspacingMarks}${otherNumbers}]*`;
const space = '[ \\u00A0\\u2009\\u202F]';

/* A link ends before the sentence's punctuation; brackets count where they come in pairs. */
const linkEnd = '[^\\s\\(\\)\\[\\]\\{\\}<>«»"“”\'’.,;:!?…،؛؟]';
const linkCharacter = '[^\\s\\(\\)<>«»"“”]';
const linkBrackets = '\\([^\\s\\(\\)]*\\)';
const link = `(?:https?://|www\\.)(?:${linkBrackets}|${linkCharacter})*(?:${linkBrackets}|${linkEnd})`;

/*
 * An arrow keeps its shape in either direction, so what it points to must stay on its right. One to
 * the left (`←`) suits the flow of Arabic as it is.
 */
const arrow = '→⇒⟶↦';

/* What may stand between two words of one run: no Arabic punctuation, no bracket, one line. */
const joiner = `[\\-–—−_.\\/\\\\:,;'’&+@=*~^×·\\|#%‰°$€£!?<>${arrow}]`;
const gap = `(?:${joiner}{1,3}(?:${space}${joiner}{0,3}${space}?)?|${space}(?:${joiner}{1,3}${space}?)?)`;

/* The root of a file path: /etc, ~/notes, ../src, \\\\server; and the slash that ends a folder's. */
const root = '(?:~|\\.{1,2})?[\\/\\\\]{1,2}(?=[a-zA-Z._])';
const folderEnd = `(?<=[\\/\\\\][^\\s\\/\\\\]{1,64})[\\/\\\\](?![${letters}${numbers}])`;

/* An area code in brackets, before the telephone number it belongs to: (02) 2345-6789. */
const subscriber = '(?:[0-9]{2,4}[ \\u00A0\\-][0-9]{3,}|[0-9]{5,})';
const area = `\\(\\+?[0-9]{1,4}\\)${space}?(?=${subscriber})`;

/* Signs that belong to the word after or before them: -5, <5, $20, .NET, @name; C++, 12%, 5 °. */
const before = `(?:${area}|${root}|[\\-−+±~=.@#$€£¥]{1,2}|[<>](?=[0-9]))?`;
const after = `(?:(?:[+#™®©]{1,2}|${space}?[%‰°′″$€£]{1,2})(?![${letters}${numbers}])|${folderEnd})?`;
const atom = `(?:${link}|${before}${word}${after})`;
const chain = `${atom}(?:${gap}${atom})*`;

/**
 * A group that keeps its first match whatever fails after it: a lookahead is never entered again.
 *
 * @param name Unique in the pattern.
 */
const atomic = (name: string, source: string): string => `(?=(?<${name}>${source}))\\k<${name}>`;

const bracketed =
  `(?:\\(${atomic('round', chain)}\\)|\\[${atomic('square', chain)}\\]` +
  `|"${atomic('straight', chain)}"|“${atomic('curly', chain)}”)`;

/**
 * Words of Latin letters, links, addresses and numbers, with all that joins them: in a text with
 * stand-ins (`putStandIns`).
 */
export const ltrRun =
  // ال-Google, غوغل/Google: that sign joins the word to the Arabic before it.
  `(?<![${letters}${numbers}](?=[\\-−+±~<>=.\\/\\\\]))${chain}(?:${gap}?${bracketed}(?:${gap}${atom})*)*`;

/** A hashtag or handle in Arabic letters, also in a text with stand-ins: `#غزة_اليوم`. */
export const rtlTag = `[#@][${rtlLetters}][${letters}${marks}${numbers}_]*`;

/** One letter that runs from left to right. */
export const ltrLetter = letterClasses.ltrLetters;

/** A letter that runs from right to left, or Arabic punctuation, which no other script uses. */
export const rtlCharacter = `[${letterClasses.rtlLetters}،؛؟]`;

const number = '[0-9]+(?:[.,][0-9]+)*';
const sign = '[\\-−+±~<>=$€£¥]{1,2}';
const unit = `${space}?[%‰°′″$€£]{1,2}`;
const operator = `(?:[:\\/]|${space}?[\\-−–—×÷+=*${arrow}]${space}?)`;
const phone =
  `(?:${area}[0-9]+(?:[ \\u00A0\\-][0-9]+)*` +
  '|\\+[0-9]+(?:[ \\u00A0\\-][0-9]+)+|0[0-9]+(?:[ \\u00A0\\-][0-9]{2,})+)';
const grouped = `[0-9]{1,3}(?:${space}[0-9]{3}(?![0-9]))+`;

/* What stands at either end of a range: 2025, 12%, $20, 10:30. */
const bound = `[~<>$€£¥]?${number}(?::[0-9]{2})?(?:${unit})?`;

/**
 * A range, a score, a season: two numbers and the dash between them, in groups `first`, `dash`,
 * `last`. An Arabic reader meets the first of them first, on the right.
 */
export const numberRange = `(?<first>${bound})(?<dash>${space}?[\\-−–—]${space}?)(?<last>${bound})`;

/** A number with neither sign nor unit. */
export const bareNumber = number;

/* Of three numbers with dashes none is a range: 2024-07-08, 978-3-16-148410-0. */
const range = `${numberRange.replace(/\?<\w+>/g, '')}(?!${operator}[0-9]|[0-9])`;

/**
 * Numbers whose parts the Arabic around them would turn about (UAX #9, rules W2, W4 to W7, N1):
 * with a sign or unit, joined by a colon, slash, dash or operator, in groups parted by spaces.
 */
export const delicateNumber =
  // A number of many parts is looked at from its beginning only, or the time would be quadratic.
  `(?<![0-9])(?<![0-9][.,](?=[0-9]))(?:${phone}|${grouped}|${range}` +
  `|(?:${sign})?${number}(?:(?:${operator}${number})+(?:${unit})?|${unit})|${sign}${number})(?![0-9])`;
