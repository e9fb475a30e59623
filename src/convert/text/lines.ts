/** One line of a source that is not blank. */
export interface SourceLine {
  /** Trimmed. */
  text: string;
  /** 1-based. */
  number: number;
}

/** Lines that stand together, with a blank line before and after. */
export type Block = readonly SourceLine[];

/** Splits a text into its blocks; the lines of each are trimmed. */
export function blocksOf(text: string): Block[] {
  const blocks: SourceLine[][] = [];
  let open: SourceLine[] | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const trimmed = line.trim();
    if (trimmed === '') {
      open = undefined;
    } else {
      if (!open) {
        open = [];
        blocks.push(open);
      }
      open.push({ text: trimmed, number: index + 1 });
    }
  }
  return blocks;
}

/** Longer lines are no headline, credit or stamp: they are prose. */
const longestShortLine = 100;

/** Whether a line may be a name, a credit or a heading: short, and no sentence that ends. */
export function isShortLine(text: string): boolean {
  return text.length <= longestShortLine && !/[.؟?!؛;:،,…]["»”’)\]]*$/u.test(text);
}
