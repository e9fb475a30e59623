import type { FlowBlock } from '../flow-token.ts';
import type { WordMark } from './word-lists.ts';
import type { WordStyle } from './word-styles.ts';
import { isOn, wordValue } from './word-xml.ts';

/** A paragraph that is open, with what it says of itself. */
export class WordParagraph {
  /** A reviewer deleted its end, or it is a large first letter: the next paragraph goes on with it. */
  isOpenEnded = false;
  /** Whether its first words came. */
  isBegun = false;
  style: string | undefined;
  #numId: string | undefined;
  #level: number | undefined;
  #isHeading: boolean | undefined;

  /** @param parent The element that the property stands in. */
  property(name: string, raw: string, parent: string): void {
    if (name === 'framePr') {
      const dropCap = wordValue(raw, 'dropCap');
      if (dropCap !== undefined) this.isOpenEnded ||= isOn(`val="${dropCap}"`);
    }
    if (name === 'pStyle') this.style = wordValue(raw);
    if (name === 'outlineLvl') this.#isHeading = Number(wordValue(raw)) < 9;
    if (parent === 'numPr' && name === 'numId') this.#numId = wordValue(raw);
    if (parent === 'numPr' && name === 'ilvl') this.#level = Number(wordValue(raw));
  }

  /**
   * What it is to its reader: an item only where its mark is a number alone.
   *
   * @param markOf Counts it in its list.
   * @returns Its block, and the words that Word writes before it.
   */
  block(
    style: WordStyle | undefined,
    markOf: (numId: string, level: number) => WordMark,
  ): { block: FlowBlock; label?: string | undefined } {
    if (this.#isHeading ?? style?.isHeading) return { block: { role: 'heading' } };
    const numId = this.#numId ?? style?.numId;
    if (numId === undefined || numId === '0') return { block: { role: 'text' } };
    const { number, label } = markOf(numId, this.#level ?? style?.level ?? 0);
    if (label !== undefined) return { block: { role: 'text' }, label };
    return { block: { role: 'item', ...(number === undefined ? {} : { number }) } };
  }
}
