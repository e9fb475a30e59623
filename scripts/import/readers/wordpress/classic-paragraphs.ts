import type { Element, ElementContent, Root, RootContent } from 'hast';
import { blockElements, elementsWithoutBreaks, paragraphHolders } from './element-kinds.ts';

type Child = RootContent | ElementContent;

/**
 * Gives classic posts the paragraphs that WordPress gives them when it shows them: a blank line
 * ends a paragraph, a single line end is a line break. WordPress does it on text (`wpautop`); on
 * the tree it cannot cut through a tag, so `<b>one⏎⏎two</b>` becomes two bold paragraphs.
 *
 * @param isBlocks Whether the post is made of blocks, whose own line ends mean nothing; then only
 *   bare text between the blocks is set.
 * @see https://developer.wordpress.org/reference/functions/wpautop/
 */
export function setClassicParagraphs(tree: Root, isBlocks: boolean): Root {
  return { ...tree, children: setChildren(tree.children, 'always', isBlocks) as RootContent[] };
}

/** @param wrap Whether a single run of text becomes a paragraph too. */
function setChildren(
  children: readonly Child[],
  wrap: 'always' | 'several',
  isBlocks: boolean,
): Child[] {
  const result: (Child | Child[])[] = [];
  let run: Child[] = [];
  const flush = () => {
    result.push(...splitAtBlankLines(run).map(trimRun).filter(hasContent));
    run = [];
  };
  for (const child of children) {
    if (child.type === 'element' && isBlock(child)) {
      flush();
      result.push(setElement(child, isBlocks));
    } else run.push(child);
  }
  flush();
  const runs = result.filter((part) => Array.isArray(part)).length;
  const isWrapped = wrap === 'always' || runs > 1;
  return result.flatMap((part): Child[] => {
    if (!Array.isArray(part)) return [part];
    const lines = insertLineBreaks(part);
    return isWrapped ? [paragraph(lines)] : lines;
  });
}

function setElement(element: Element, isBlocks: boolean): Element {
  if (elementsWithoutBreaks.has(element.tagName)) {
    if (['pre', 'script', 'style', 'textarea'].includes(element.tagName)) return element;
    const children = element.children.map((child) =>
      child.type === 'element' ? setElement(child, isBlocks) : child,
    );
    return { ...element, children };
  }
  if (isBlocks) return element;
  const holds = paragraphHolders.has(element.tagName);
  const children = holds
    ? setChildren(element.children, 'several', isBlocks)
    : insertLineBreaks(trimRun(element.children));
  return { ...element, children: children as ElementContent[] };
}

/** Cuts a run of text at its blank lines, through the inline elements around them. */
function splitAtBlankLines(run: readonly Child[]): Child[][] {
  const parts: Child[][] = [[]];
  for (const node of run) {
    const [first = [], ...rest] = pieces(node);
    parts.at(-1)?.push(...first);
    parts.push(...rest);
  }
  return parts;
}

function pieces(node: Child): Child[][] {
  if (node.type === 'text') {
    return node.value.split(/\n[^\S\n\u00A0]*\n\s*/).map((value) => [{ type: 'text', value }]);
  }
  if (node.type !== 'element') return [[node]];
  return splitAtBlankLines(node.children).map((children) => [
    { ...node, children: children as ElementContent[] },
  ]);
}

/** Line ends inside a paragraph, apart from those beside a break that is already there. */
function insertLineBreaks(run: readonly Child[]): Child[] {
  return run.flatMap((node, index): Child[] => {
    if (node.type === 'element') {
      if (isBlock(node)) return [setElement(node, false)];
      return [{ ...node, children: insertLineBreaks(node.children) as ElementContent[] }];
    }
    if (node.type !== 'text') return [node];
    const isAfterBreak = isBreak(run[index - 1]);
    const value = isBreak(run[index + 1]) ? node.value.trimEnd() : node.value;
    const lines = (isAfterBreak ? value.replace(/^\s+/, '') : value).split(
      /(?:(?<![ \t])[ \t]+)?\n[ \t]*/,
    );
    return lines.flatMap((line, at): Child[] => [
      ...(at > 0
        ? [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]
        : []),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
  });
}

function trimRun(run: readonly Child[]): Child[] {
  const trimEdge = (node: Child | undefined, edge: RegExp): Child | undefined =>
    node?.type === 'text' ? { ...node, value: node.value.replace(edge, '') } : node;
  const first = trimEdge(run[0], /^[^\S\u00A0]+/);
  const others = first ? [first, ...run.slice(1)] : [];
  const last = trimEdge(others.at(-1), /(?<![^\S\u00A0])[^\S\u00A0]+$/);
  return last ? [...others.slice(0, -1), last] : [];
}

function hasContent(run: readonly Child[]): boolean {
  return (
    run.some((node) =>
      node.type === 'text' ? /\S/.test(node.value) : node.type !== 'element' || !isBreak(node),
    ) &&
    run.some((node) => node.type !== 'comment' && (node.type !== 'text' || /\S/.test(node.value)))
  );
}

function isBlock(node: Child): boolean {
  return node.type === 'element' && blockElements.has(node.tagName);
}

function isBreak(node: Child | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

function paragraph(children: readonly Child[]): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: children as ElementContent[],
  };
}
