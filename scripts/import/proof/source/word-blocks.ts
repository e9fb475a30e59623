import { TextFlow } from '../flow.ts';
import type { FlowBlock } from '../flow-token.ts';
import { WordParagraph } from './word-paragraph.ts';

/** Paragraphs, cells and text boxes that are open, and the flow that their words go to. */
export class WordBlocks {
  readonly #paragraphs: WordParagraph[] = [];
  readonly #outer: TextFlow[] = [];
  #flow: TextFlow;
  #deferred: TextFlow[] = [];
  #cell: FlowBlock | undefined;
  #goesOn = false;

  constructor(flow: TextFlow) {
    this.#flow = flow;
  }

  get flow(): TextFlow {
    return this.#flow;
  }

  get paragraph(): WordParagraph | undefined {
    return this.#paragraphs.at(-1);
  }

  startParagraph(): void {
    this.#paragraphs.push(new WordParagraph());
  }

  /**
   * Begins the block of a paragraph as its first words come.
   *
   * @param blockOf Says what the paragraph is.
   */
  startText(blockOf: (paragraph: WordParagraph) => FlowBlock): void {
    const { paragraph } = this;
    if (!paragraph || paragraph.isBegun) return;
    paragraph.isBegun = true;
    const goesOn = this.#goesOn;
    this.#goesOn = false;
    if (goesOn) return;
    const block = blockOf(paragraph);
    this.#flow.startBlock(block.role === 'text' && this.#cell ? this.#cell : block);
  }

  endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph?.isOpenEnded) this.#goesOn = paragraph.isBegun || this.#goesOn;
    else {
      this.#goesOn = false;
      this.#flow.startBlock(this.#cell);
    }
    if (this.#paragraphs.length > 0) return;
    for (const box of this.#deferred) this.#flow.append(box);
    this.#deferred = [];
  }

  startCell(): void {
    this.#cell = { role: 'cell' };
    this.#flow.startBlock(this.#cell);
  }

  /** Ends a cell, a row or a table. */
  endCell(): void {
    this.#cell = undefined;
    this.#flow.startBlock();
  }

  startBox(): void {
    this.#outer.push(this.#flow);
    this.#flow = new TextFlow();
  }

  /** Text boxes float beside the paragraph that holds them; their words come after it. */
  endBox(): void {
    const outer = this.#outer.pop();
    if (!outer) return;
    this.#deferred.push(this.#flow);
    this.#flow = outer;
  }
}
