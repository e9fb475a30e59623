import type { TextFlow } from '../flow.ts';
import type { FlowBlock } from '../flow-token.ts';
import { addMarkdownLine } from './markdown-line.ts';
import {
  boxTitle,
  calloutMark,
  definition,
  definitionMark,
  ItemNumbers,
  isAttributes,
  isRule,
  isTableRule,
  isTemplate,
  isUnderline,
  itemMark,
  noteStart,
  withoutComments,
} from './markdown-marks.ts';

/**
 * Adds the words of a Markdown text to a flow, line by line and without a tree: marks of blocks go,
 * the rest is read by `addMarkdownLine`.
 */
export function addMarkdown(flow: TextFlow, text: string): void {
  const lines = withoutComments(text).split('\n');
  const targets = new Map<string, string>();
  for (const line of lines) {
    const [, name, target] = definition.exec(line) ?? [];
    if (name !== undefined && target !== undefined) targets.set(name.toLowerCase(), target);
  }
  const walker = new MarkdownWalker(flow, targets);
  for (const [index, line] of lines.entries()) walker.take(line, lines[index + 1]);
  flow.startBlock();
}

class MarkdownWalker {
  readonly #flow: TextFlow;
  readonly #targets: ReadonlyMap<string, string>;
  readonly #numbers = new ItemNumbers();
  #fence: string | undefined;
  #isOpen = false;
  #isTable = false;
  /** Marks of quotation before the open block. */
  #depth = 0;

  constructor(flow: TextFlow, targets: ReadonlyMap<string, string>) {
    this.#flow = flow;
    this.#targets = targets;
  }

  take(line: string, next = ''): void {
    const [, mark = ''] = /^[\s>]*(`{3,}|~{3,})/.exec(line) ?? [];
    if (this.#fence !== undefined) this.#code(line, mark);
    else if (mark !== '') {
      this.#fence = mark;
      this.#begin({ role: 'code' });
    } else this.#block(this.#unquoted(line), next);
  }

  #code(line: string, mark: string): void {
    if (mark.startsWith(this.#fence ?? '')) {
      this.#fence = undefined;
      this.#end();
      return;
    }
    this.#flow.line();
    this.#flow.text(line);
  }

  /** A paragraph may go on with fewer marks, but a quotation begins where there are more. */
  #unquoted(line: string): string {
    const [quoted = ''] = /^(?:\s*>)+ ?/.exec(line) ?? [];
    const depth = quoted.replace(/[^>]/g, '').length;
    if (depth > this.#depth) this.#end();
    if (!this.#isOpen) this.#depth = depth;
    return line.slice(quoted.length);
  }

  #block(line: string, next: string): void {
    if (line.trim() === '') {
      this.#end();
      this.#isTable = false;
      return;
    }
    if (definition.test(line) || isAttributes(line) || isTableRule(line)) return;
    const callout = calloutMark.exec(line);
    if (callout) {
      if (callout[1] !== '') this.#own({ role: 'text' }, callout[1] ?? '');
      return;
    }
    const title = boxTitle(line);
    if (title !== undefined) {
      if (title === '') this.#end();
      else this.#own({ role: 'text' }, title);
      return;
    }
    if (isRule(line)) {
      this.#end();
      return;
    }
    if (isTemplate(line)) {
      this.#words(line);
      this.#end();
      return;
    }
    const heading = /^ {0,3}#{1,6}\s+/.exec(line);
    if (heading || (!this.#isOpen && isUnderline(next))) {
      const words = line.slice(heading?.[0].length ?? 0).trimEnd();
      const bare = words.replace(/\{:?\s*#[^{}]*\}$/, '').replace(/(?<!\s)\s+#+$/, '');
      this.#own({ role: 'heading' }, bare);
      return;
    }
    if (definitionMark.test(line)) this.#end();
    const text = this.#unmarked(line.replace(definitionMark, ''));
    this.#isTable ||= isTableRule(next) && text.includes('|');
    if (this.#isTable && text.includes('|')) this.#row(text);
    else this.#prose(text);
  }

  /** Takes the marks of notes and items away, and begins their blocks. */
  #unmarked(line: string): string {
    let rest = line;
    const note = noteStart.exec(rest);
    if (note) {
      this.#begin({ role: 'note' });
      rest = rest.slice(note[0].length);
    }
    for (let item = itemMark.exec(rest); item; item = itemMark.exec(rest)) {
      const [whole, indent = '', , digits] = item;
      const number = this.#numbers.take(indent.length >> 1, digits);
      this.#begin(number === undefined ? { role: 'item' } : { role: 'item', number });
      rest = rest.slice(whole.length).replace(/^\[[ xX]\]\s+/, '');
    }
    return rest;
  }

  #row(line: string): void {
    const cells = line.trim().replace(/^\||\|$/g, '');
    for (const cell of cells.split(/(?<!\\)\|/)) {
      this.#begin({ role: 'cell' });
      this.#words(cell);
    }
    this.#flow.startBlock();
  }

  #prose(line: string): void {
    if (this.#isOpen) this.#flow.space();
    this.#isOpen = true;
    this.#words(line.trimStart());
    if (/(?: {2}|\\)$/.test(line)) this.#flow.line();
    else this.#flow.space();
  }

  /** A block of one line. */
  #own(block: FlowBlock, words: string): void {
    this.#begin(block);
    this.#words(words);
    this.#end();
  }

  #words(text: string): void {
    addMarkdownLine(this.#flow, text, this.#targets);
  }

  #begin(block: FlowBlock): void {
    this.#flow.startBlock(block);
    this.#isOpen = true;
  }

  #end(): void {
    this.#flow.startBlock();
    this.#isOpen = false;
  }
}
