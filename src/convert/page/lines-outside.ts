import type { Nodes, Root } from 'hast';
import { foldForMatch } from '../../arabic/fold.ts';
import { copyTree } from '../html/copy-tree.ts';
import { dropInvisible } from '../html/drop-invisible.ts';
import { holdsBlock, isBlock, isElement, lineOf } from '../html/element.ts';
import type { LeftOut } from '../left-out.ts';

/** So much of the article must lie within the part of the page that is looked through. */
const mostOfIt = 0.9;
const mostLines = 40;
const silent = [
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'select',
  'iframe',
] as const;

/**
 * Lines that stand among the article's own in the page and that the extractor did not take for
 * them. They are no part of the article, but whoever moves in should see them.
 *
 * @param page The whole page.
 * @param content What the extractor took.
 * @param elsewhere Lines that the article's head took over: its title, its dates.
 */
export function linesOutside(page: Root, content: Root, elsewhere: readonly string[]): LeftOut[] {
  const lines = leafLines(content);
  const taken = new Set([...lines, ...elsewhere].map(lettersOnly));
  const text = ` ${lines.map(lettersOnly).join(' ')} `;
  const seenPage = copyTree(page);
  dropInvisible(seenPage);
  const container = smallestWithMost(seenPage, taken);
  const seen = new Set<string>();
  const outside = leafLines(container).filter((line) => {
    const words = lettersOnly(line);
    const isNew =
      words !== '' && !taken.has(words) && !seen.has(words) && !isContainedIn(words, text);
    seen.add(words);
    return isNew;
  });
  return outside.slice(0, mostLines).map((text) => ({ text, reason: 'outside-article' }));
}

const shingle = 4;

/** Whether most of a line stands in a text, which may part its paragraphs otherwise. */
function isContainedIn(line: string, text: string): boolean {
  const words = line.split(' ');
  const starts = words.slice(shingle - 1).map((_, at) => words.slice(at, at + shingle).join(' '));
  const found = starts.filter((each) => text.includes(` ${each} `));
  return starts.length > 0 && found.length >= starts.length / 2;
}

/** The text of each innermost block, and of what stands between blocks. */
export function leafLines(node: Nodes): string[] {
  if (!('children' in node) || isElement(node, ...silent)) return [];
  if (isElement(node) && !node.children.some(holdsBlock))
    return isBlock(node) ? [lineOf(node)] : [];
  return node.children.flatMap((child) => {
    if (child.type === 'text') return [child.value.replace(/\s+/gu, ' ').trim()];
    return holdsBlock(child)
      ? leafLines(child)
      : isElement(child, ...silent)
        ? []
        : [lineOf(child)];
  });
}

function smallestWithMost(node: Nodes, taken: ReadonlySet<string>): Nodes {
  const least = taken.size * mostOfIt;
  let current = node;
  for (;;) {
    const children: readonly Nodes[] = 'children' in current ? current.children : [];
    const inner = children.find((child) => {
      const lines = new Set(leafLines(child).map(lettersOnly));
      return [...lines].filter((line) => taken.has(line)).length >= least;
    });
    if (!inner) return current;
    current = inner;
  }
}

function lettersOnly(text: string): string {
  return (foldForMatch(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
