import type { Element, ElementContent, Root, Text } from 'hast';
import { splitBidiRuns } from '../../arabic/bidi.ts';
import { h, isBodyContent, isLabel, textNode } from '../hast.ts';

/** Elements that make a line of text of their own, or hold such. All others belong to a line. */
const blocks: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'details', 'div', 'dl', 'dd', 'dt', 'figure'],
  ...['figcaption', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre'],
  ...['section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

export function isBlockElement(node: Root | ElementContent): boolean {
  return node.type === 'element' && blocks.has(node.tagName);
}

/** Stands in a line for what has a direction of its own: a neutral object (UAX #9, type ON). */
const object = '\uFFFC';

/**
 * Isolates the Latin runs, numbers with units, addresses and handles of a right-to-left body, each
 * in `<bdi dir="ltr">`, so that none disturbs the order of the words around it (Unicode UAX #9;
 * W3C, "Inline markup and bidirectional text in HTML").
 *
 * A run is found in the whole line, across markup: of `Human *Rights* Watch` the three words are
 * one run, and three isolates would stand in reverse order. A run that begins or ends within
 * markup it does not fill is left as it is.
 *
 * @param parent Changed in place. Code and whatever has a direction of its own are left alone.
 */
export function isolateRuns(parent: Root | Element): void {
  let line: ElementContent[] = [];
  const children: ElementContent[] = [];
  const endLine = (): void => {
    for (const node of isolateLine(line)) children.push(node);
    line = [];
  };
  for (const child of parent.children) {
    if (!isBodyContent(child)) continue;
    if (child.type === 'element' && isBlockElement(child)) {
      endLine();
      if (!isOpaque(child)) isolateRuns(child);
      children.push(child);
    } else line.push(child);
  }
  endLine();
  parent.children = children;
}

function isOpaque(element: Element): boolean {
  const { tagName, properties } = element;
  return 'dir' in properties || tagName === 'bdi' || tagName === 'img' || isLabel(element);
}

interface Run {
  start: number;
  end: number;
  dir: 'ltr' | 'rtl';
}

function isolateLine(line: ElementContent[]): ElementContent[] {
  const lengths = new Map<ElementContent, number>();
  const text = line.map((node) => lineText(node, lengths)).join('');
  const runs: Run[] = [];
  let offset = 0;
  for (const { text: words, isolate, dir } of splitBidiRuns(text)) {
    const end = offset + words.length;
    if (isolate) runs.push({ start: offset, end, dir });
    offset = end;
  }
  return runs.length > 0 ? isolateNodes(line, runs, 0, lengths) : line;
}

function lineText(node: ElementContent, lengths: Map<ElementContent, number>): string {
  let text = '';
  if (node.type === 'text') text = node.value;
  else if (node.type === 'element') {
    if (node.tagName === 'br') text = '\n';
    else if (isOpaque(node)) text = object;
    else text = node.children.map((child) => lineText(child, lengths)).join('');
  }
  lengths.set(node, text.length);
  return text;
}

/** Takes time linear in nodes and runs: a hostile paragraph may have a hundred thousand of both. */
function isolateNodes(
  nodes: readonly ElementContent[],
  runs: readonly Run[],
  start: number,
  lengths: Map<ElementContent, number>,
): ElementContent[] {
  const result: ElementContent[] = [];
  const queue = [...nodes];
  let at = start;
  let index = 0;
  let current = 0;
  const split = (node: Text, length: number): Text => {
    const rest = textNode(node.value.slice(length));
    lengths.set(rest, rest.value.length);
    queue[index] = rest;
    return textNode(node.value.slice(0, length));
  };
  for (let node = queue[0]; node; node = queue[index]) {
    const end = at + (lengths.get(node) ?? 0);
    let run = runs[current];
    while (run && run.start < at) run = runs[++current];
    if (!run || run.start >= end) {
      result.push(node);
      index++;
      at = end;
    } else if (node.type === 'text' && run.start > at) {
      result.push(split(node, run.start - at));
      at = run.start;
    } else if (node.type === 'element' && (run.start > at || run.end < end)) {
      const inner: Run[] = [];
      for (; run && run.start < end; run = runs[++current]) if (run.end <= end) inner.push(run);
      node.children = isolateNodes(node.children, inner, at, lengths);
      result.push(node);
      index++;
      at = end;
    } else {
      const before = index;
      const inside: ElementContent[] = [];
      let to = at;
      for (let next = queue[index]; next && to < run.end; next = queue[index]) {
        const length = lengths.get(next) ?? 0;
        if (to + length <= run.end) {
          inside.push(next);
          index++;
          to += length;
        } else if (next.type === 'text') {
          inside.push(split(next, run.end - to));
          to = run.end;
        } else break;
      }
      current++;
      if (to === run.end) {
        result.push(h('bdi', { dir: run.dir }, inside));
        at = to;
      } else index = before;
    }
  }
  return result;
}
