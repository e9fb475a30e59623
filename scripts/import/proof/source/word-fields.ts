/** The fields that are open: their code, and what they show in its place. */
export class WordFields {
  readonly #open: { code: string; outer: string | undefined; isShown: boolean }[] = [];
  /** A field that never ends would hide all after it. */
  readonly #isBalanced: boolean;

  /** @param xml All of the part. */
  constructor(xml: string) {
    const count = (type: string) => xml.split(`fldCharType="${type}"`).length;
    this.#isBalanced = count('begin') === count('end');
  }

  /** Whether what stands here is the code of a field, be it the result of another. */
  get isCode(): boolean {
    return this.#isBalanced && this.#open.some(({ code, isShown }) => !isShown || isDrawn(code));
  }

  /** The place of the sign that the innermost field draws, whatever its result. */
  get symbol(): number | undefined {
    const [, place] = /^\s*SYMBOL\s+"?(\w+)/i.exec(this.#open.at(-1)?.code ?? '') ?? [];
    return place === undefined ? undefined : Number(place);
  }

  get isContents(): boolean {
    return this.#open.some(({ code }) => /^\s*TOC\b/.test(code));
  }

  instruction(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isShown) field.code += text;
  }

  /**
   * Follows the parts of a field.
   *
   * @param href Where the text leads.
   * @returns Where it leads from here on.
   */
  take(type: string | undefined, href: string | undefined): string | undefined {
    if (type === 'begin') this.#open.push({ code: '', outer: href, isShown: false });
    const field = this.#open.at(-1);
    if (!field) return href;
    if (type === 'separate') {
      field.isShown = true;
      return /^\s*HYPERLINK\s+"([^"]+)"/.exec(field.code)?.[1] ?? href;
    }
    return type === 'end' ? this.#open.pop()?.outer : href;
  }
}

/** Word draws these from their code. */
function isDrawn(code: string): boolean {
  return /^\s*(?:SYMBOL|EQ)\b/i.test(code);
}
