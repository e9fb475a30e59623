import type { ElementContent, Parents } from 'hast';
import { foldForMatch } from '../../arabic/fold.ts';
import { attribute, elementsIn, isElement, lineOf } from '../html/element.ts';
import type { LeftOut } from '../left-out.ts';
import { furnitureLines } from './furniture-lines.ts';

/** UTF-16 code units of a line, with the marks and arrows around its heading. */
const longestHeading = 200;
const headings = furnitureLines.heading.map(lettersOnly).sort((a, b) => b.length - a.length);
/** A box repeats its heading and counts its items; for the rest it is links. */
const leastLinked = 0.7;

/**
 * Leaves out the boxes that pages set between an article's paragraphs: `اقرأ أيضا` and links to
 * other articles, in one element or in the elements after it. Words without links stay, whatever
 * stands above them.
 *
 * @param parent Changed in place.
 */
export function dropRelatedBoxes(parent: Parents): LeftOut[] {
  const leftOut: LeftOut[] = [];
  const children: ElementContent[] = [];
  const rest = [...(parent.children as ElementContent[])];
  for (let child = rest.shift(); child; child = rest.shift()) {
    const line = isElement(child) ? lineOf(child) : '';
    // Most elements are paragraphs, too long to be a heading.
    const words = lettersOnly(line.slice(0, longestHeading));
    const heading = headings.find((each) => `${words} `.startsWith(`${each} `));
    const isAlone = heading !== undefined && heading === lettersOnly(line);
    const box = [child];
    if (isAlone) box.push(...linksAtStart(rest));
    else if (heading !== undefined && !isLinked(child, line, heading)) box.length = 0;
    if (heading === undefined || box.length === 0 || (isAlone && box.length === 1)) {
      if (isElement(child)) leftOut.push(...dropRelatedBoxes(child));
      children.push(child);
    } else {
      rest.splice(0, box.length - 1);
      const text = box.map(lineOf).filter(Boolean).join(' ').slice(0, 500);
      leftOut.push({ text, reason: 'related-headlines' });
    }
  }
  parent.children = children;
  return leftOut;
}

/** The elements of nothing but links that come next. */
function linksAtStart(nodes: readonly ElementContent[]): ElementContent[] {
  const end = nodes.findIndex((node) => lineOf(node) !== '' && !isLinked(node, lineOf(node)));
  const links = nodes.slice(0, end < 0 ? nodes.length : end);
  return links.some((node) => lineOf(node) !== '') ? links : [];
}

function isLinked(node: ElementContent, line: string, heading = ''): boolean {
  const links = [...elementsIn(node)].filter(
    (element) => isElement(element, 'a') && attribute(element, 'href'),
  );
  const own = isElement(node, 'a') && attribute(node, 'href') ? [node] : links;
  const linked = own.reduce(
    (sum, link) => sum + lettersOnly(lineOf(link)).replace(heading, '').length,
    0,
  );
  return linked > 0 && linked >= (lettersOnly(line).length - heading.length) * leastLinked;
}

function lettersOnly(text: string): string {
  return (foldForMatch(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
