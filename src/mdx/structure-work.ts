import type { parseContainerPrefix } from './container-prefix.ts';

/*
 * Limits of the constructs that are expensive to tokenize: each limit costs about half a second. No
 * book comes near them; a table of data may, and belongs in a file.
 */

/** List items, notes and lines of quotations. */
const mostContainers = 4_000;
/** Quotations that begin after a line that has none; each looks through what was read before. */
const mostQuotations = 1_000;
/** Lines that go on with a quotation's or item's paragraph without its mark: the same. */
const mostLazyLines = 1_000;
/** Footnotes; each is written into the list of all that was read before. */
const mostNotes = 1_000;
/** Lines that begin with a brace, which the parser tries as an expression to the end of the text. */
const mostBraces = 1_000;
/** Lines of `===` or `---`: the same. */
const mostUnderlines = 1_500;
/** Cells of tables, with those that a row lacks: a row is filled up to the width of its table. */
const mostCells = 8_000;
/** Levels of lists that each later line is compared with, summed over the lines. */
const mostLevels = 100_000;

const note = /^ {0,3}\[\^/;
const brace = /^ {0,3}\{/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const pipe = /(?<!\\)\|/g;

type Prefix = ReturnType<typeof parseContainerPrefix>;

/** Counts the blocks of an article, line by line. */
export class StructureWork {
  #containers = 0;
  #quotations = 0;
  #lazyLines = 0;
  #notes = 0;
  #braces = 0;
  #underlines = 0;
  #cells = 0;
  #levels = 0;
  #depth = 0;
  #columns = 0;
  #hadQuotation = false;
  #isInContainer = false;

  /** Counts a blank line, and whether that is one too many. */
  isBlankTooMuch(): boolean {
    this.#columns = 0;
    this.#hadQuotation = false;
    this.#isInContainer = false;
    this.#levels += this.#depth;
    return this.#levels > mostLevels;
  }

  /** Counts a line that is not blank, and whether that is one too many. */
  isTooMuch(line: string, { marks, quotations }: Prefix): boolean {
    const isIndented = line.startsWith(' ') || line.startsWith('\t');
    if (marks > 0) this.#depth = marks;
    else if (!isIndented && !this.#isInContainer) this.#depth = 0;
    this.#levels += this.#depth;
    this.#containers += marks;
    if (quotations > 0 && !this.#hadQuotation) this.#quotations += 1;
    if (marks === 0 && !isIndented && this.#isInContainer) this.#lazyLines += 1;
    this.#hadQuotation = quotations > 0;
    this.#isInContainer ||= marks > 0;
    if (note.test(line)) this.#notes += 1;
    if (brace.test(line)) this.#braces += 1;
    if (underline.test(line)) this.#underlines += 1;
    const pipes = line.match(pipe)?.length ?? 0;
    this.#columns = Math.max(this.#columns, pipes);
    this.#cells += this.#columns;
    return (
      this.#containers > mostContainers ||
      this.#quotations > mostQuotations ||
      this.#lazyLines > mostLazyLines ||
      this.#notes > mostNotes ||
      this.#braces > mostBraces ||
      this.#underlines > mostUnderlines ||
      this.#cells > mostCells ||
      this.#levels > mostLevels
    );
  }
}
