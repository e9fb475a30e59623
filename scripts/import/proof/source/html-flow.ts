import type { TextFlow } from '../flow.ts';
import type { FlowBlock } from '../flow-token.ts';
import { blockElements, voidElements, zoneOf } from './html-elements.ts';
import { isEmoji, isHidden, isTiny } from './html-visibility.ts';
import { ListNumbers } from './list-numbers.ts';
import { type OpenElement, OpenElements } from './open-elements.ts';
import { attributesOf, scanMarkup } from './scan-markup.ts';

/** How a piece of HTML is read. */
export interface HtmlReading {
  /** A whole page: what stands around the article is told apart. */
  isPage?: boolean | undefined;
  /** Line ends mean what WordPress makes of them: one a line, two a paragraph. */
  hasLines?: boolean | undefined;
}

/**
 * Adds what a browser would show of a piece of HTML to a flow. Nothing is parsed into a tree and
 * nothing is cleaned: the shortest way from markup to words.
 */
export function addHtml(flow: TextFlow, html: string, reading: HtmlReading = {}): void {
  const walker = new HtmlWalker(flow, reading);
  scanMarkup(html, walker);
  walker.end();
}

class HtmlWalker {
  readonly #flow: TextFlow;
  readonly #reading: HtmlReading;
  readonly #open = new OpenElements((element) => this.#closed(element));
  readonly #outer: FlowBlock;
  #isLineEmpty = false;

  constructor(flow: TextFlow, reading: HtmlReading) {
    this.#flow = flow;
    this.#reading = reading;
    this.#outer = flow.block;
  }

  /** Links in raised text to a place on the page are marks of notes. */
  get #isNoteMark(): boolean {
    return this.#open.has('sup') && (this.#flow.href?.includes('#') ?? false);
  }

  text(value: string): void {
    if (this.#open.top?.name === 'title') this.#flow.unsaid.push(value);
    if (this.#open.top?.isHidden) return;
    const flow = this.#flow;
    const isPre = this.#open.top?.isPre ?? false;
    if (!isPre && !this.#reading.hasLines) {
      flow.text(value);
      return;
    }
    for (const [index, line] of value.replace(/\r\n?/g, '\n').split('\n').entries()) {
      if (index > 0) this.#lineEnd(isPre);
      flow.text(line);
      if (line.trim() !== '') this.#isLineEmpty = false;
    }
  }

  /** Two line ends in a row end a paragraph. */
  #lineEnd(isPre: boolean): void {
    if (this.#isLineEmpty && !isPre) this.#flow.startBlock({ ...this.#flow.block });
    else this.#flow.line();
    this.#isLineEmpty = true;
  }

  open(name: string, raw: string, isEmpty: boolean): void {
    this.#open.closeImplied(name);
    const attributes = attributesOf(raw);
    if (name === 'note-mark') {
      this.#flow.noteMark();
      return;
    }
    if (voidElements.has(name)) {
      this.#void(name, attributes);
      return;
    }
    const flow = this.#flow;
    if (name === 'rt' || name === 'rp') flow.breakWord();
    const top = this.#open.top;
    const labels = ['class', 'id', 'itemprop'].map((each) => attributes.get(each) ?? '').join(' ');
    const element: OpenElement = {
      name,
      block: flow.block,
      href: flow.href,
      isHidden: (top?.isHidden ?? false) || isHidden(name, attributes),
      isPre: (top?.isPre ?? false) || name === 'pre',
      zone: top?.zone ?? (this.#reading.isPage ? zoneOf(name, labels) : undefined),
    };
    // Cards of players say where they lead.
    for (const unsaid of ['title', 'aria-label', 'alt', 'src', 'data']) {
      const words = attributes.get(unsaid);
      if (words) flow.unsaid.push(words);
    }
    // A link drawn as a button stands apart.
    if (/\bbutton\b|__button/.test(labels)) flow.space();
    if (name === 'ol') element.list = new ListNumbers(attributes);
    if (!element.isHidden && blockElements.has(name)) {
      flow.startBlock(this.#blockOf(element, attributes));
    }
    if (name === 'a') {
      flow.href = attributes.get('href');
      // The mark of a note is no part of the word before it.
      if (this.#isNoteMark) flow.breakWord();
    }
    if (isEmpty && !blockElements.has(name) && /[:-]/.test(name)) return;
    this.#open.push(element);
  }

  close(name: string): void {
    if (name === 'br') this.#flow.line();
    if (!this.#open.has(name)) {
      if (blockElements.has(name) && !this.#open.top?.isHidden) this.#flow.startBlock();
      return;
    }
    this.#open.close(name);
  }

  end(): void {
    this.#open.closeAll();
    if (this.#flow.block !== this.#outer) this.#flow.startBlock(this.#outer);
  }

  #closed(element: OpenElement): void {
    if (!element.isHidden && blockElements.has(element.name)) this.#flow.startBlock(element.block);
    if (element.name === 'a' && this.#isNoteMark) this.#flow.breakWord();
    this.#flow.href = element.href;
  }

  #blockOf(element: OpenElement, attributes: ReadonlyMap<string, string>): FlowBlock {
    const { name, zone } = element;
    const place = zone === undefined ? {} : { zone };
    if (/^h[1-6]$/.test(name)) return { role: 'heading', ...place };
    if (name === 'td' || name === 'th') return { role: 'cell', ...place };
    if (name === 'pre') return { role: 'code', ...place };
    if (name !== 'li') {
      // A paragraph at the beginning of an item is the item.
      const { block } = this.#flow;
      return name === 'p' && block.role === 'item' ? block : { role: 'text', ...place };
    }
    const block: FlowBlock = { role: 'item', ...place };
    this.#open.list?.list?.take(block, attributes.get('value'));
    return block;
  }

  #void(name: string, attributes: ReadonlyMap<string, string>): void {
    for (const unsaid of ['alt', 'title', 'content', 'src']) {
      const words = attributes.get(unsaid);
      if (words) this.#flow.unsaid.push(words);
    }
    if (this.#open.top?.isHidden) return;
    if (name === 'br') this.#flow.line();
    else if (name === 'hr') this.#flow.startBlock();
    else if (name === 'img' || name === 'amp-img') {
      const src = attributes.get('src') ?? attributes.get('data-src') ?? '';
      const isShown = !isTiny(attributes) && !isEmoji(attributes);
      if (this.#open.top?.zone === undefined && isShown) this.#flow.picture(src);
    }
  }
}
