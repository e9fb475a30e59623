import { TextFlow } from '../flow.ts';
import type { FlowBlock } from '../flow-token.ts';
import { scanMarkup } from './scan-markup.ts';
import { localName, type WordLists, wordValue } from './word-lists.ts';
import type { WordStyle } from './word-styles.ts';

/** What the parts around a document say of it. */
export interface WordContext {
  /** Addresses and files by the identifiers of their relationships. */
  targets: ReadonlyMap<string, string>;
  lists: WordLists;
  styleOf(id: string | undefined): WordStyle | undefined;
  /** Is told the kind and identifier of each note as its mark comes. */
  takeNote(id: string): void;
}

interface Paragraph {
  style?: string | undefined;
  numId?: string | undefined;
  level?: number | undefined;
  isHeading?: boolean | undefined;
  /** A reviewer deleted its end: the next paragraph goes on with it. */
  isOpenEnded: boolean;
  isBegun: boolean;
}

/** Parts that count as not there: what a reviewer deleted, and older looks of what is there. */
const unseen = new Set(['del', 'moveFrom', 'rPrChange', 'pPrChange', 'trPrChange', 'sectPr', 'rt']);

/**
 * Adds the words of a part of a Word document to a flow: the text of its runs, with all changes of
 * reviewers accepted (ECMA-376 part 1, 17).
 */
export function addWordXml(flow: TextFlow, xml: string, context: WordContext): void {
  scanMarkup(xml, new WordWalker(flow, context), true);
}

class WordWalker {
  readonly #context: WordContext;
  readonly #path: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #boxes: { outer: TextFlow; paragraphs: number }[] = [];
  readonly #fields: { code: string; href: string | undefined; isShown: boolean }[] = [];
  /** The depth at which something unseen began. */
  #unseenFrom = Number.POSITIVE_INFINITY;
  #flow: TextFlow;
  #isHiddenRun = false;
  #goesOn = false;
  #cell: FlowBlock | undefined;
  #deferred: TextFlow[] = [];

  constructor(flow: TextFlow, context: WordContext) {
    this.#flow = flow;
    this.#context = context;
  }

  get #isSeen(): boolean {
    return this.#path.length <= this.#unseenFrom && !this.#isHiddenRun;
  }

  text(value: string): void {
    const top = this.#path.at(-1);
    if (top === 'instrText') {
      const field = this.#fields.at(-1);
      if (field) field.code += value;
      return;
    }
    if (top !== 't' || !this.#isSeen) return;
    this.#begin();
    this.#flow.text(value);
  }

  open(prefixed: string, raw: string, isEmpty: boolean): void {
    const name = localName(prefixed);
    const parent = this.#path.at(-1) ?? '';
    if (!isEmpty) this.#path.push(name);
    if (this.#path.length > this.#unseenFrom) return;
    if (!isEmpty && (unseen.has(name) || this.#isSecondChoice(name))) {
      this.#unseenFrom = this.#path.length - 1;
      return;
    }
    if (name === 'del' || name === 'moveFrom') this.#deletedMark(parent);
    if (this.#path.includes('pPr')) this.#property(name, raw, parent);
    else this.#content(name, raw, isEmpty);
  }

  close(prefixed: string): void {
    const name = localName(prefixed);
    this.#path.pop();
    if (this.#path.length < this.#unseenFrom) this.#unseenFrom = Number.POSITIVE_INFINITY;
    else if (this.#unseenFrom !== Number.POSITIVE_INFINITY) {
      if (this.#path.length > this.#unseenFrom) return;
      this.#unseenFrom = Number.POSITIVE_INFINITY;
      if (name !== 'tr') return;
    }
    if (name === 'r') this.#isHiddenRun = false;
    if (name === 'p') this.#endParagraph();
    if (name === 'tc' || name === 'tr' || name === 'tbl') {
      this.#cell = undefined;
      this.#flow.startBlock();
    }
    if (name === 'hyperlink') this.#flow.href = undefined;
    if (name === 'txbxContent') this.#endBox();
  }

  #isSecondChoice(name: string): boolean {
    return name === 'Fallback';
  }

  /** A deletion inside of properties is that of a paragraph's end or of a row. */
  #deletedMark(parent: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (parent === 'rPr' && this.#path.includes('pPr') && paragraph) paragraph.isOpenEnded = true;
    if (parent === 'trPr') this.#unseenFrom = this.#path.lastIndexOf('tr');
  }

  #property(name: string, raw: string, parent: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.style = wordValue(raw);
    if (name === 'outlineLvl') paragraph.isHeading = Number(wordValue(raw)) < 9;
    if (parent === 'numPr' && name === 'numId') paragraph.numId = wordValue(raw);
    if (parent === 'numPr' && name === 'ilvl') paragraph.level = Number(wordValue(raw));
  }

  #content(name: string, raw: string, isEmpty: boolean): void {
    const flow = this.#flow;
    switch (name) {
      case 'p':
        if (isEmpty) flow.startBlock();
        else this.#paragraphs.push({ isOpenEnded: false, isBegun: false });
        return;
      case 'vanish':
        this.#isHiddenRun = !/^(?:0|false|off)$/.test(wordValue(raw) ?? '1');
        return;
      case 'tab':
      case 'ptab':
        if (this.#isSeen) flow.space();
        return;
      case 'br':
        this.#break(wordValue(raw, 'type'));
        return;
      case 'cr':
        flow.line();
        return;
      case 'noBreakHyphen':
        flow.text('-');
        return;
      case 'sym':
        this.#symbol(wordValue(raw, 'char') ?? '');
        return;
      case 'footnoteReference':
      case 'endnoteReference':
        if (!this.#isSeen) return;
        flow.noteMark();
        this.#context.takeNote(`${name.replace('Reference', '')} ${wordValue(raw, 'id')}`);
        return;
      case 'blip':
      case 'imagedata': {
        const id = wordValue(raw, 'embed') ?? wordValue(raw, 'link') ?? wordValue(raw, 'id') ?? '';
        if (this.#isSeen) flow.picture(this.#context.targets.get(id) ?? id);
        return;
      }
      case 'docPr': {
        for (const unsaid of ['descr', 'title']) flow.unsaid.push(wordValue(raw, unsaid) ?? '');
        return;
      }
      case 'tc':
        this.#cell = { role: 'cell' };
        flow.startBlock(this.#cell);
        return;
      case 'hyperlink': {
        const anchor = wordValue(raw, 'anchor');
        flow.href = this.#context.targets.get(wordValue(raw, 'id') ?? '') ?? `#${anchor ?? ''}`;
        return;
      }
      case 'fldChar':
        this.#field(wordValue(raw, 'fldCharType'));
        return;
      case 'txbxContent':
        this.#boxes.push({ outer: flow, paragraphs: this.#paragraphs.length });
        this.#flow = new TextFlow();
        return;
      default:
    }
  }

  #break(type: string | undefined): void {
    if (!this.#isSeen) return;
    if (type === 'page' || type === 'column') this.#flow.startBlock({ ...this.#flow.block });
    else this.#flow.line();
  }

  #symbol(char: string): void {
    if (!this.#isSeen) return;
    this.#begin();
    // Fonts of symbols have their signs in the private area.
    const code = Number.parseInt(char, 16);
    if (code > 0) this.#flow.text(String.fromCodePoint(code < 0x100 ? code + 0xf000 : code));
  }

  #field(type: string | undefined): void {
    if (type === 'begin') this.#fields.push({ code: '', href: this.#flow.href, isShown: false });
    const field = this.#fields.at(-1);
    if (!field) return;
    if (type === 'separate') {
      field.isShown = true;
      const [, address] = /^\s*HYPERLINK\s+"([^"]+)"/.exec(field.code) ?? [];
      if (address !== undefined) this.#flow.href = address;
    }
    if (type === 'end') this.#flow.href = this.#fields.pop()?.href;
  }

  /** Tables of contents, by their field or their style. */
  #zoneOf(style: WordStyle | undefined, id = ''): { zone?: string } {
    if (/^toc/i.test(id) || /^toc/i.test(style?.name ?? '')) return { zone: 'contents' };
    return this.#fields.some(({ code }) => /^\s*TOC\b/.test(code)) ? { zone: 'contents' } : {};
  }

  /** Begins the block of a paragraph as its first words come. */
  #begin(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || paragraph.isBegun) return;
    paragraph.isBegun = true;
    const goesOn = this.#goesOn;
    this.#goesOn = false;
    if (goesOn) return;
    const style = this.#context.styleOf(paragraph.style);
    const zone = this.#zoneOf(style, paragraph.style);
    const numId = paragraph.numId ?? style?.numId;
    const isHeading = paragraph.isHeading ?? style?.isHeading ?? false;
    const isItem = numId !== undefined && numId !== '0' && !isHeading;
    const number = isItem
      ? this.#context.lists.next(numId, paragraph.level ?? style?.level ?? 0)
      : undefined;
    if (isHeading) this.#flow.startBlock({ role: 'heading', ...zone });
    else if (isItem) {
      this.#flow.startBlock({ role: 'item', ...(number === undefined ? {} : { number }) });
    } else this.#flow.startBlock(this.#cell ?? { role: 'text', ...zone });
  }

  #endParagraph(): void {
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

  /** Text boxes float beside the paragraph that holds them; their words come after it. */
  #endBox(): void {
    const box = this.#boxes.pop();
    if (!box) return;
    this.#deferred.push(this.#flow);
    this.#flow = box.outer;
  }
}
