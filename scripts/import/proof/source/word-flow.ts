import type { TextFlow } from '../flow.ts';
import type { FlowBlock } from '../flow-token.ts';
import { addHtml } from './html-flow.ts';
import { scanMarkup } from './scan-markup.ts';
import { WordBlocks } from './word-blocks.ts';
import { WordEquation } from './word-equation.ts';
import { WordFields } from './word-fields.ts';
import type { WordLists } from './word-lists.ts';
import type { WordParagraph } from './word-paragraph.ts';
import { WordPath } from './word-path.ts';
import { symbolAt, WordRun } from './word-runs.ts';
import type { WordStyle } from './word-styles.ts';
import { localName, wordValue } from './word-xml.ts';

/** What the parts around a document say of it. */
export interface WordContext {
  /** Addresses and files by the identifiers of their relationships. */
  targets: ReadonlyMap<string, string>;
  lists: WordLists;
  styleOf(id: string | undefined): WordStyle | undefined;
  /** Is told the kind and identifier of each note as its mark comes. */
  takeNote(id: string): void;
  /** Texts of other formats, as HTML, by the identifiers of their relationships. */
  chunks: ReadonlyMap<string, string>;
}

/**
 * Adds the words of a part of a Word document to a flow: the text of its runs, with all changes of
 * reviewers accepted (ECMA-376 part 1, 17).
 */
export function addWordXml(flow: TextFlow, xml: string, context: WordContext): void {
  scanMarkup(xml, new WordWalker(flow, context, new WordFields(xml)), true);
}

class WordWalker {
  readonly #context: WordContext;
  readonly #path = new WordPath();
  readonly #blocks: WordBlocks;
  readonly #fields: WordFields;
  readonly #run = new WordRun();
  readonly #equation = new WordEquation();

  constructor(flow: TextFlow, context: WordContext, fields: WordFields) {
    this.#blocks = new WordBlocks(flow);
    this.#context = context;
    this.#fields = fields;
  }

  get #flow(): TextFlow {
    return this.#blocks.flow;
  }

  get #isSeen(): boolean {
    return this.#path.isSeen && !this.#run.isHidden && !this.#fields.isCode;
  }

  text(value: string): void {
    const top = this.#path.top;
    if (top === 'instrText') this.#fields.instruction(value);
    if (top !== 't' || !this.#isSeen) return;
    this.#begin();
    if (this.#equation.isOpen) this.#equation.text(this.#flow, value);
    else this.#flow.text(this.#run.shown(value));
  }

  open(prefixed: string, raw: string, isEmpty: boolean): void {
    const name = localName(prefixed);
    const parent = this.#path.top ?? '';
    if (!this.#path.open(name, raw, isEmpty)) return;
    if (name === 'del' || name === 'moveFrom') this.#deletedMark(parent);
    if (name === 'cellDel') this.#path.hide('tc');
    this.#equation.open(this.#flow, name, raw, isEmpty);
    if (this.#path.has('pPr')) this.#blocks.paragraph?.property(name, raw, parent);
    else if (parent === 'rPr') this.#run.property(name, raw);
    else this.#content(name, raw, isEmpty);
  }

  close(prefixed: string): void {
    const name = localName(prefixed);
    if (!this.#path.close(name)) return;
    this.#equation.close(this.#flow, name);
    if (name === 'r') this.#run.reset();
    if (name === 'rt' || name === 'rubyBase') this.#flow.breakWord();
    if (name === 'p') this.#blocks.endParagraph();
    if (name === 'tc' || name === 'tr' || name === 'tbl') this.#blocks.endCell();
    if (name === 'hyperlink') this.#flow.href = undefined;
    if (name === 'txbxContent') this.#blocks.endBox();
  }

  /** A deletion inside of properties is that of a paragraph's end or of a row. */
  #deletedMark(parent: string): void {
    const { paragraph } = this.#blocks;
    if (parent === 'rPr' && this.#path.has('pPr') && paragraph) paragraph.isOpenEnded = true;
    if (parent === 'trPr') this.#path.hide('tr');
  }

  #content(name: string, raw: string, isEmpty: boolean): void {
    const flow = this.#flow;
    switch (name) {
      case 'p':
        if (isEmpty) flow.startBlock();
        else this.#blocks.startParagraph();
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
        this.#symbol(Number.parseInt(wordValue(raw, 'char') ?? '', 16));
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
        this.#blocks.startCell();
        return;
      case 'hyperlink': {
        const anchor = wordValue(raw, 'anchor');
        flow.href = this.#context.targets.get(wordValue(raw, 'id') ?? '') ?? `#${anchor ?? ''}`;
        return;
      }
      case 'fldChar':
        this.#field(wordValue(raw, 'fldCharType'));
        return;
      case 'altChunk':
        flow.startBlock();
        addHtml(flow, this.#context.chunks.get(wordValue(raw, 'id') ?? '') ?? '');
        flow.startBlock();
        return;
      case 'txbxContent':
        this.#blocks.startBox();
        return;
      default:
    }
  }

  #break(type: string | undefined): void {
    if (!this.#isSeen) return;
    if (type === 'page' || type === 'column') this.#flow.startBlock({ ...this.#flow.block });
    else this.#flow.line();
  }

  #field(type: string | undefined): void {
    const symbol = type === 'end' ? this.#fields.symbol : undefined;
    this.#flow.href = this.#fields.take(type, this.#flow.href);
    if (symbol !== undefined) this.#symbol(symbol);
  }

  #symbol(code: number): void {
    if (!this.#isSeen) return;
    this.#begin();
    this.#flow.text(symbolAt(code));
  }

  #begin(): void {
    this.#blocks.startText((paragraph) => this.#blockOf(paragraph));
  }

  #blockOf(paragraph: WordParagraph): FlowBlock {
    const { styleOf, lists } = this.#context;
    const style = styleOf(paragraph.style);
    const { block, label } = paragraph.block(style, lists.next);
    if (label !== undefined) this.#flow.unsaid.push(label);
    const isContents =
      this.#fields.isContents ||
      [paragraph.style, style?.name].some((name) => /^toc/i.test(name ?? ''));
    return isContents ? { ...block, zone: 'contents' } : block;
  }
}
