import type { FlowBlock, TextFlow } from '../flow.ts';
import {
  blockElements,
  closedBy,
  scopes,
  unseenElements,
  voidElements,
  zoneOf,
} from './html-elements.ts';
import { attributesOf, scanMarkup } from './scan-markup.ts';

/** How a piece of HTML is read. */
export interface HtmlReading {
  /** A whole page: what stands around the article is told apart. */
  isPage?: boolean | undefined;
  /** Line ends mean what WordPress makes of them: one a line, two a paragraph. */
  hasLines?: boolean | undefined;
}

interface OpenElement {
  name: string;
  block: FlowBlock;
  href: string | undefined;
  isHidden: boolean;
  isPre: boolean;
  zone: string | undefined;
  /** The number of the next item of an ordered list. */
  next?: number | undefined;
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
  readonly #open: OpenElement[] = [];
  readonly #counts = new Map<string, number>();
  readonly #outer: FlowBlock;
  #isLineEmpty = false;

  constructor(flow: TextFlow, reading: HtmlReading) {
    this.#flow = flow;
    this.#reading = reading;
    this.#outer = flow.block;
  }

  /** Links in raised text to a place on the page are marks of notes. */
  get #isNoteMark(): boolean {
    const isRaised = (this.#counts.get('sup') ?? 0) > 0;
    return isRaised && (this.#flow.href?.includes('#') ?? false);
  }

  get #top(): OpenElement | undefined {
    return this.#open.at(-1);
  }

  text(value: string): void {
    if (this.#top?.name === 'title') this.#flow.unsaid.push(value);
    if (this.#top?.isHidden) return;
    const flow = this.#flow;
    const isPre = this.#top?.isPre ?? false;
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
    this.#closeImplied(name);
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
    const top = this.#top;
    const labels = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
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
    if (name === 'ol') element.next = Number(attributes.get('start') ?? 1) || 1;
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
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  close(name: string): void {
    if (name === 'br') this.#flow.line();
    if ((this.#counts.get(name) ?? 0) === 0) {
      if (blockElements.has(name) && !this.#top?.isHidden) this.#flow.startBlock();
      return;
    }
    while (this.#pop() !== name);
  }

  end(): void {
    while (this.#open.length > 0) this.#pop();
    if (this.#flow.block !== this.#outer) this.#flow.startBlock(this.#outer);
  }

  #pop(): string | undefined {
    const element = this.#open.pop();
    if (!element) return undefined;
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    if (!element.isHidden && blockElements.has(element.name)) this.#flow.startBlock(element.block);
    if (element.name === 'a' && this.#isNoteMark) this.#flow.breakWord();
    this.#flow.href = element.href;
    return element.name;
  }

  #closeImplied(name: string): void {
    if (this.#top?.name === 'p' && blockElements.has(name)) this.#pop();
    const names = closedBy[name];
    if (!names) return;
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const open = this.#open[index]?.name ?? '';
      if (names.has(open)) {
        while (this.#open.length > index) this.#pop();
        return;
      }
      if (scopes.has(open)) return;
    }
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
    const list = this.#open.findLast(({ name }) => name === 'ol' || name === 'ul');
    if (list?.next === undefined) return { role: 'item', ...place };
    const number = Number(attributes.get('value') ?? list.next) || list.next;
    list.next = number + 1;
    return { role: 'item', number, ...place };
  }

  #void(name: string, attributes: ReadonlyMap<string, string>): void {
    for (const unsaid of ['alt', 'title', 'content', 'src']) {
      const words = attributes.get(unsaid);
      if (words) this.#flow.unsaid.push(words);
    }
    if (this.#top?.isHidden) return;
    if (name === 'br') this.#flow.line();
    else if (name === 'hr') this.#flow.startBlock();
    else if (name === 'img' || name === 'amp-img') {
      const src = attributes.get('src') ?? attributes.get('data-src') ?? '';
      if (this.#top?.zone === undefined && !isTiny(attributes)) this.#flow.picture(src);
    }
  }
}

function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (unseenElements.has(name) || attributes.has('hidden')) return true;
  const style = attributes.get('style') ?? '';
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore)/i.test(style);
}

/** Pictures that count visitors. */
function isTiny(attributes: ReadonlyMap<string, string>): boolean {
  return [attributes.get('width'), attributes.get('height')].some((size) =>
    /^[01](?:px)?$/.test(size ?? ''),
  );
}
