import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import type { LeftOut } from '../left-out.ts';
import { isContentsFrame, isContentsTitle } from './contents-title.ts';
import { attribute, isElement, labelsOf, lineOf } from './element.ts';
import { targetOf } from './footnote-pairs.ts';

/** Names that plug-ins, block libraries and generators give a table of contents. */
const contentsLabel =
  /(?:^|[\s_-])(?:toc|ez-toc-container|lwptoc|simpletoc|jtoc|[a-z]*table-?of-?contents?|table_of_contents|markdown-toc)(?:$|[\s_-])/i;
/** Maximum number of letters outside its links: its title and button. */
const longestFrame = 60;

/**
 * Removes tables of contents that plug-ins and generators added to a text: the site builds
 * its own, and links into the old page would break. One is recognized by its name, or by its title
 * over links into the same page only.
 *
 * @param tree Changed in place.
 */
export function dropContents(tree: Root): LeftOut[] {
  const leftOut: LeftOut[] = [];
  dropIn(tree, countLinks(tree), leftOut);
  return leftOut;
}

/** Counts of an element's content, computed once, because boxes may be nested deeply. */
interface LinkCount {
  links: number;
  /** Letters outside links. */
  beside: number;
  leadsAway: boolean;
}

function countLinks(tree: Root): ReadonlyMap<Nodes, LinkCount> {
  const counts = new Map<Nodes, LinkCount>();
  const count = (node: Nodes): LinkCount => {
    const own: LinkCount = { links: 0, beside: 0, leadsAway: false };
    if (node.type === 'text') own.beside = node.value.replace(/\P{L}+/gu, '').length;
    for (const child of 'children' in node ? node.children : []) {
      const { links, beside, leadsAway } = count(child);
      own.links += links;
      own.beside += beside;
      own.leadsAway ||= leadsAway;
    }
    if (isElement(node, 'a') && own.beside > 0) {
      own.links += 1;
      own.beside = 0;
      own.leadsAway ||= !isOwnLink(node);
    }
    counts.set(node, own);
    return own;
  };
  count(tree);
  return counts;
}

/** Whether a link has a fragment only or, as buttons do, no target. */
function isOwnLink(link: Element): boolean {
  const href = attribute(link, 'href') ?? '#';
  return targetOf(link) !== undefined || href === '#' || /^javascript:/i.test(href);
}

function dropIn(parent: Parents, counts: ReadonlyMap<Nodes, LinkCount>, leftOut: LeftOut[]): void {
  const children: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    if (!isElement(child)) {
      children.push(child);
      continue;
    }
    const before = children.findLast((node) => node.type !== 'text' || node.value.trim() !== '');
    const count = counts.get(child);
    const isShort = count !== undefined && !count.leadsAway && count.beside <= longestFrame;
    const title = isShort && before && isTitle(before, counts) ? before : undefined;
    if (isShort && isContents(child, count, title !== undefined)) {
      if (title) children.splice(children.indexOf(title), 1);
      const text = `${title ? lineOf(title) : ''} ${lineOf(child)}`.trim();
      if (text !== '') leftOut.push({ text, reason: 'table-of-contents' });
      continue;
    }
    dropIn(child, counts, leftOut);
    children.push(child);
  }
  parent.children = children;
}

function isContents(element: Element, { links }: LinkCount, isTitled: boolean): boolean {
  if (contentsLabel.test(labelsOf(element)) || element.tagName.endsWith('-toc')) {
    return links > 0 || isContentsTitle(lineOf(element));
  }
  if (links < 2 || !isElement(element, 'div', 'nav', 'ul', 'ol', 'details', 'aside', 'section')) {
    return false;
  }
  // A box around a single box: the inner one decides.
  if (element.children.length === 1 && !isTitled) return false;
  const frame = frameOf(element);
  return isTitled ? isContentsFrame(frame) : isContentsTitle(frame);
}

function isTitle(node: ElementContent, counts: ReadonlyMap<Nodes, LinkCount>): boolean {
  const count = counts.get(node);
  return count !== undefined && count.beside <= longestFrame && isContentsTitle(lineOf(node));
}

/** The text outside links. */
function frameOf(element: Element): string {
  const without = (node: ElementContent): ElementContent[] =>
    isElement(node, 'a')
      ? [{ type: 'text', value: ' ' }]
      : isElement(node)
        ? [{ ...node, children: node.children.flatMap(without) }]
        : [node];
  return lineOf({ ...element, children: element.children.flatMap(without) });
}
