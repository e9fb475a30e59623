import { type FlowBlock, type FlowPicture, type FlowToken, type Gap, gaps } from './flow-token.ts';

/**
 * Words with their marks (ZWNJ and ZWJ spell Persian and Urdu), symbols, white space, punctuation.
 * Signs that Unicode calls letters (ﷲ to ﷽) are symbols.
 */
const pieces =
  /([\uFDF2-\uFDFD\u06DD\u06DE\u06E9%٪+=$]|(?![|<>^`~])[\p{S}\p{Co}])|((?:(?![\uFDF2-\uFDFD])[\p{L}\p{M}\p{N}\u200C\u200D])+)|(\s+)/gu;

/** Characters that nobody sees (bidi controls, soft hyphens, zero-width spaces, other controls). */
const invisibleCharacters =
  /\uFE0E|\uFE0F|(?!\u200C|\u200D|[\u0600-\u0605\u06DD\u070F\u08E2\t\n\v\f\r\u0085])[\p{Cf}\p{Cc}]/gu;

/** Collects a text as a flow of tokens; nothing is folded, only what nobody sees goes. */
export class TextFlow {
  readonly tokens: FlowToken[] = [];
  readonly pictures: FlowPicture[] = [];
  /** Words of attributes (alternative texts, titles), which an article may show. */
  readonly unsaid: string[] = [];
  /** Set while inside of a link. */
  href: string | undefined;
  #block: FlowBlock = { role: 'text' };
  #gap: Gap = gaps.block;
  #afterMark: Gap | undefined;
  #hasMarks = false;
  #isWordOpen = false;

  get block(): FlowBlock {
    return this.#block;
  }

  /** Takes the next characters; a word may go on from one call to the next. */
  text(value: string): void {
    const seen = value.replace(invisibleCharacters, '');
    let end = 0;
    for (const match of seen.matchAll(pieces)) {
      if (match.index > end) this.#punctuation();
      const [whole, symbol, word] = match;
      end = match.index + whole.length;
      if (symbol !== undefined) this.#add(whole, true);
      else if (word === undefined) this.space();
      else this.#word(word);
    }
    if (end < seen.length) this.#punctuation();
  }

  space(): void {
    this.#widen(gaps.space);
  }

  line(): void {
    this.#widen(gaps.line);
  }

  /** Ends what stands before and begins a block; without one, the text goes on in the same. */
  startBlock(block: FlowBlock = { role: 'text' }): void {
    this.#widen(gaps.block);
    this.#block = block;
  }

  /** Ends a word without a gap after it. */
  breakWord(): void {
    this.#isWordOpen = false;
  }

  /** The mark of a note, which is no word. */
  noteMark(): void {
    this.#isWordOpen = false;
    this.#afterMark = gaps.none;
  }

  picture(src: string): void {
    this.#isWordOpen = false;
    this.pictures.push({ src, at: this.tokens.length });
  }

  /** Takes over all of another flow, as blocks of its own. */
  append(other: TextFlow): void {
    const at = this.tokens.length;
    for (const token of other.tokens) this.tokens.push(token);
    for (const { src, at: before } of other.pictures) this.pictures.push({ src, at: at + before });
    for (const words of other.unsaid) this.unsaid.push(words);
    this.startBlock();
  }

  #widen(gap: Gap): void {
    this.#isWordOpen = false;
    if (gap > this.#gap) this.#gap = gap;
    if (this.#afterMark !== undefined && gap > this.#afterMark) this.#afterMark = gap;
  }

  #punctuation(): void {
    this.#isWordOpen = false;
    this.#hasMarks = true;
  }

  /** A vowel mark that no letter carries is no part of a word. */
  #word(text: string): void {
    const word = this.#isWordOpen ? text : text.replace(/^[\p{M}\u200C\u200D]+/u, '');
    if (word !== text) this.#punctuation();
    if (word !== '') this.#add(word, false);
  }

  #add(text: string, isSymbol: boolean): void {
    const last = this.tokens.at(-1);
    if (this.#isWordOpen && !isSymbol && last) {
      last.text += text;
      return;
    }
    this.tokens.push({
      text,
      isSymbol,
      gap: this.#gap,
      afterMark: this.#afterMark,
      hasMarks: this.#hasMarks,
      block: this.#block,
      href: this.href,
    });
    this.#gap = gaps.none;
    this.#afterMark = undefined;
    this.#hasMarks = false;
    this.#isWordOpen = !isSymbol;
  }
}

/** The words of a line, by the same rules. */
export function flowOf(text: string): FlowToken[] {
  const flow = new TextFlow();
  flow.text(text);
  return flow.tokens;
}
