import { isOn, wordValue } from './word-xml.ts';

const symbolFonts = /^(?:symbol|wingdings(?: [23])?|webdings|aga arabesque)$/i;

/** How the open run shows its text. */
export class WordRun {
  isHidden = false;
  #font = '';
  #complexFont = '';
  #isComplex = false;

  /** Begins another run. */
  reset(): void {
    this.isHidden = false;
    this.#font = '';
    this.#complexFont = '';
    this.#isComplex = false;
  }

  /** Takes one property of the run. */
  property(name: string, raw: string): void {
    if (name === 'vanish') this.isHidden = isOn(raw);
    if (name === 'rtl' || name === 'cs') this.#isComplex = isOn(raw);
    if (name !== 'rFonts') return;
    this.#font = wordValue(raw, 'ascii') ?? '';
    this.#complexFont = wordValue(raw, 'cs') ?? '';
  }

  /** Letters in a font of symbols are signs, which Word also keeps in the private area. */
  shown(text: string): string {
    if (!symbolFonts.test(this.#isComplex ? this.#complexFont : this.#font)) return text;
    return text.replace(/[!-~\u00A1-\u00FF]/g, (letter) => symbolAt(letter.charCodeAt(0)));
  }
}

/** The sign that a font of symbols has in a place, as a character of the private area. */
export function symbolAt(code: number): string {
  return code > 0 ? String.fromCodePoint(code < 0x100 ? code + 0xf000 : code) : '';
}
