import type { Element, ElementContent, Root } from 'hast';
import type { LeftOut } from '../left-out.ts';
import { copyTree } from './copy-tree.ts';
import { isElement, labelsOf, lineOf, mapChildren } from './element.ts';
import { footnotePairs, targetOf } from './footnote-pairs.ts';

/** Headings of a list of notes; the site adds its own. */
const notesHeading = /^(?:ال)?(?:هوامش|حواشي|هامش|حاشية|footnotes?|notes|endnotes)\s*:?$/iu;

/**
 * Normalizes the footnotes of a page: each mark becomes an `x-footnote-ref` element, each
 * note an `x-footnote` at the end.
 *
 * @param tree Changed in place.
 * @returns The removed headings of lists that are now empty.
 */
export function collectFootnotes(tree: Root): LeftOut[] {
  const { notes, references } = footnotePairs(tree);
  return notes.size === 0 ? [] : moveNotes(tree, notes, references);
}

function moveNotes(
  tree: Root,
  notes: ReadonlyMap<Element, number>,
  references: ReadonlyMap<Element, number>,
): LeftOut[] {
  const collected: Element[] = [];
  const leftOut: LeftOut[] = [];
  mapChildren(tree, (node) => {
    if (!isElement(node)) return [node];
    const number = references.get(node);
    if (number !== undefined) {
      return [element('x-footnote-ref', String(number), [])];
    }
    // Brackets and superscript around the mark are presentation.
    if (isElement(node, 'sup', 'span', 'b', 'strong') && node.children.length > 0) {
      const rest = node.children.filter(
        (child) => !(child.type === 'text' && /^[\s[\]()]*$/.test(child.value)),
      );
      if (rest.length > 0 && rest.every((child) => isElement(child, 'x-footnote-ref'))) return rest;
    }
    const note = notes.get(node);
    if (note === undefined) return [node];
    collected.push(element('x-footnote', String(note), withoutBackLinks(node.children)));
    return [];
  });
  dropEmptied(tree, leftOut);
  collected.sort((a, b) => Number(a.properties['identifier']) - Number(b.properties['identifier']));
  tree.children.push(...collected);
  return leftOut;
}

function element(tagName: string, identifier: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: { identifier }, children };
}

/** Removes the lists that contained notes, and the headings above them. */
function dropEmptied(tree: Root, leftOut: LeftOut[]): void {
  mapChildren(tree, (node, parent) => {
    if (!isElement(node)) return [node];
    if (isElement(node, 'ol', 'ul', 'section', 'div', 'p', 'aside') && lineOf(node) === '') {
      return node.children.some((child) => isElement(child)) ? [node] : [];
    }
    const line = lineOf(node);
    if (!notesHeading.test(line)) return [node];
    const after = parent.children.slice(parent.children.indexOf(node as never) + 1);
    if (after.some((sibling) => lineOf(sibling) !== '')) return [node];
    leftOut.push({ text: line, reason: 'notes-heading' });
    return [];
  });
}

function withoutBackLinks(children: readonly ElementContent[]): ElementContent[] {
  const root: Root = { type: 'root', children: children.map((child) => copyTree(child)) };
  mapChildren(root, (node) => {
    if (isElement(node, 'x-footnote-ref')) return [];
    const isBack =
      isElement(node, 'a') &&
      (targetOf(node) !== undefined || node.children.length === 0) &&
      (/^[^\p{L}]*$/u.test(lineOf(node)) || /back|عودة/i.test(labelsOf(node)));
    if (isBack) return [];
    if (isElement(node, 'sup') && lineOf(node) === '') return [];
    return [node];
  });
  const [first] = root.children;
  // The note's own number.
  if (first?.type === 'text')
    first.value = first.value.replace(/^\s*[[(]?[\d٠-٩]{0,3}[\])]?\s*[.)\-–:]?\s+/u, '');
  return root.children as ElementContent[];
}
