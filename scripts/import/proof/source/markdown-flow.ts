import type { FlowBlock, TextFlow } from '../flow.ts';
import { addMarkdownLine } from './markdown-line.ts';

/** The line of dashes under the head of a table. */
function isTableRule(line = ''): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes('|') && line.includes('-');
}

const definition = /^ {0,3}\[([^\]^][^\]]*)\]:\s+(\S+)/;

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
  let fence: string | undefined;
  let isOpen = false;
  let isTable = false;
  const numbers = new Map<number, number>();
  const begin = (block: FlowBlock) => {
    flow.startBlock(block);
    isOpen = true;
  };
  for (const [index, line] of lines.entries()) {
    const [, mark = ''] = /^[\s>]*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== undefined) {
      if (mark.startsWith(fence)) {
        fence = undefined;
        flow.startBlock();
        isOpen = false;
      } else {
        flow.line();
        flow.text(line);
      }
      continue;
    }
    if (mark !== '') {
      fence = mark;
      begin({ role: 'code' });
      continue;
    }
    // The list and quotation marks before the text of the line.
    let rest = line.replace(/^(?:\s*>)+ ?/, '');
    if (rest.trim() === '') {
      flow.startBlock();
      isOpen = false;
      isTable = false;
      continue;
    }
    if (
      definition.test(rest) ||
      /^\s*\{:[^}]*\}\s*$/.test(rest) ||
      /^\s*\[!\w+\][-+]?\s*$/.test(rest)
    )
      continue;
    if (/^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,}|=+[ \t]*)$/.test(rest)) {
      flow.startBlock();
      isOpen = false;
      continue;
    }
    if (isTableRule(rest)) continue;
    if (/^\s*\{\{[<%].*[%>]\}\}\s*$/.test(rest)) {
      addMarkdownLine(flow, rest, targets);
      flow.startBlock();
      isOpen = false;
      continue;
    }
    const heading = /^ {0,3}#{1,6}\s+/.exec(rest);
    const isSetext = !isOpen && /^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[index + 1] ?? '');
    if (heading || isSetext) {
      begin({ role: 'heading' });
      const words = rest.slice(heading?.[0].length ?? 0).trimEnd();
      const bare = words.replace(/\{:?\s*#[^{}]*\}$/, '').replace(/(?<!\s)\s+#+$/, '');
      addMarkdownLine(flow, bare, targets);
      flow.startBlock();
      isOpen = false;
      continue;
    }
    const note = /^\[\^[^\]]+\]:\s*/.exec(rest);
    if (note) {
      begin({ role: 'note' });
      rest = rest.slice(note[0].length);
    }
    for (let item = itemMark.exec(rest); item; item = itemMark.exec(rest)) {
      const [whole, indent = '', , digits] = item;
      const depth = indent.length >> 1;
      const number = numberOf(numbers, depth, digits);
      begin(number === undefined ? { role: 'item' } : { role: 'item', number });
      rest = rest.slice(whole.length).replace(/^\[[ xX]\]\s+/, '');
    }
    isTable ||= isTableRule(lines[index + 1]) && rest.includes('|');
    if (isTable && rest.includes('|')) {
      for (const cell of rest
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)) {
        begin({ role: 'cell' });
        addMarkdownLine(flow, cell, targets);
      }
      flow.startBlock();
      continue;
    }
    const alert = /^\s*\[!\w+\][-+]?(.*)$/.exec(rest);
    if (alert) {
      begin({ role: 'text' });
      addMarkdownLine(flow, alert[1] ?? '', targets);
      flow.startBlock();
      isOpen = false;
      continue;
    }
    if (isOpen) flow.space();
    isOpen = true;
    addMarkdownLine(flow, rest.trimStart(), targets);
    if (/(?: {2}|\\)$/.test(rest)) flow.line();
    else flow.space();
  }
  flow.startBlock();
}

const itemMark = /^(\s*)([-*+]|(\d{1,9})[.)])\s+(?=\S)/;

/** The first number of a list counts, those after it follow. */
function numberOf(
  numbers: Map<number, number>,
  depth: number,
  digits: string | undefined,
): number | undefined {
  if (digits === undefined) {
    numbers.delete(depth);
    return undefined;
  }
  const before = numbers.get(depth);
  const number = before === undefined || Number(digits) === 1 ? Number(digits) : before + 1;
  numbers.set(depth, number);
  return number;
}

function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at);
    if (end < 0) break;
    parts.push(text.slice(from, at));
    from = end + 3;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
