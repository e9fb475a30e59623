import { codePoint } from 'dingbat-to-unicode';
import { commonSymbol } from './common-symbols.ts';

/** A sign of a font that is not known, so that it cannot be written. */
export interface LostSymbol {
  /** Empty where the document does not say it. */
  font: string;
  /** Where the font has it, in hexadecimal: `F0A5`. */
  code: string;
}

/** The fonts that a text is set in, those of symbols first in question. */
export interface TextFonts {
  /** Font of Latin letters and signs. */
  font?: string | undefined;
  /** Font of Arabic letters, and of all of a run that is set from the right. */
  complexFont?: string | undefined;
  isComplex: boolean;
}

/**
 * Honorifics of AGA Arabesque, which Arabic editors use. Its maker published no table; these are the
 * places that the book reader elkirtasse writes for the words (its class `TabBook`). Signs
 * of other places are reported: no guess may put words into an author's mouth. What few fonts show
 * is written in words.
 */
const agaArabesque: Readonly<Record<string, string>> = {
  r: 'ﷺ',
  t: 'رضي الله عنه',
  u: 'عليه السلام',
  U: 'عز وجل',
};
const dingbatFonts = /^(?:symbol|wingdings(?: [23])?|webdings)$/i;
const agaFont = /^aga arabesque$/i;
/** Fonts of symbols have their signs here, where Unicode leaves room for private use. */
const privateUse = /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/u;

/**
 * The sign that a font of symbols shows in a place, as Unicode text.
 *
 * @param code With or without the 0xF000 by which Word moves it into the private area.
 * @returns Nothing where font or sign is not known.
 * @example symbolOf('Wingdings', 0xf0fc) // '✓'
 */
export function symbolOf(font: string, code: number): string | undefined {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (place > 0xff) return undefined;
  if (place === 0x20 || place === 0xa0) return ' ';
  if (agaFont.test(font)) return agaArabesque[String.fromCharCode(place)];
  const sign = dingbatFonts.test(font) ? codePoint(font, place) : undefined;
  return sign && !privateUse.test(sign.string) ? commonSymbol(sign.codePoint) : undefined;
}

/**
 * A text with the signs of symbol fonts written as what they show.
 *
 * @param onLost Is given each sign that cannot be written; it is left out.
 */
export function withKnownSymbols(
  text: string,
  { font = '', complexFont = '', isComplex }: TextFonts,
  onLost: (symbol: LostSymbol) => void,
): string {
  const shown = isComplex ? complexFont : font;
  const isSymbols = isSymbolFont(shown);
  if (!isSymbols && !privateUse.test(text)) return text;
  const fonts = [font, complexFont].filter(isSymbolFont);
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isPrivate = privateUse.test(character);
      if (!isPrivate && !(isSymbols && code <= 0xff)) return character;
      const known = (isPrivate ? fonts : [shown]).map((each) => symbolOf(each, code)).find(Boolean);
      if (known === undefined) onLost({ font: font || complexFont, code: hexadecimal(code) });
      return known ?? '';
    })
    .join('');
}

function isSymbolFont(font: string): boolean {
  return dingbatFonts.test(font) || agaFont.test(font);
}

function hexadecimal(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
