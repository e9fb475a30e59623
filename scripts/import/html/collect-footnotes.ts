import type { Element, ElementContent, Parents, Root } from 'hast';
import type { LeftOut } from '../raw-article.ts';
import { attribute, elementsIn, isElement, labelsOf, lineOf, mapChildren } from './element.ts';

const marker = /^[[(⟨﴾]?\s*(?:[\d٠-٩۰-۹]{1,4}|\*{1,3}|[†‡]|[ivx]{1,5})\s*[\])⟩﴿]?$/iu;
const noteLabel =
  /foot-?note|end-?note|\bfn\b|\bsdfootnote|\bftn\b|cite_note|\breferences?\b|هامش/i;
/** Headings that only say that notes follow; the site puts its own above them. */
const notesHeading = /^(?:ال)?(?:هوامش|حواشي|هامش|حاشية|footnotes?|notes|endnotes)\s*:?$/iu;

/**
 * Finds footnotes however a page writes them: a short mark that links down to a place of the same
 * page, which links back or calls itself a note. Each mark becomes an `x-footnote-ref` element, each
 * note an `x-footnote` at the end.
 *
 * @param tree Changed in place.
 * @returns The headings of lists that are now empty.
 */
export function collectFootnotes(tree: Root): LeftOut[] {
  const order = [...elementsIn(tree)];
  const places = new Map(order.map((found, index) => [found, index]));
  const placeOf = (found: Element) => places.get(found) ?? -1;
  const parents = parentsIn(tree);
  const byId = new Map(
    order.flatMap((element) => {
      const id =
        attribute(element, 'id') ?? (isElement(element, 'a') && attribute(element, 'name'));
      return id ? [[id, element] as const] : [];
    }),
  );
  const notes = new Map<Element, number>();
  const references = new Map<Element, number>();
  for (const anchor of order) {
    const target = isElement(anchor, 'a') ? byId.get(targetOf(anchor) ?? '') : undefined;
    if (!target || !marker.test(lineOf(anchor))) continue;
    const note = blockAround(target, parents);
    if (!note || placeOf(note) < placeOf(anchor) || isWithin(anchor, note, parents)) continue;
    const isNote = linksBack(note, anchor, parents) || noteLabel.test(labelsAround(note, parents));
    if (!isNote) continue;
    const number = notes.get(note) ?? notes.size + 1;
    notes.set(note, number);
    references.set(anchor, number);
  }
  if (notes.size === 0) return [];
  return moveNotes(tree, notes, references);
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
    // Brackets and a raised position around the mark are the page's way of drawing it.
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

/** Takes out the lists that held notes, and the headings above them. */
function dropEmptied(tree: Root, leftOut: LeftOut[]): void {
  mapChildren(tree, (node, parent) => {
    if (!isElement(node)) return [node];
    if (isElement(node, 'ol', 'ul', 'section', 'div', 'p', 'aside') && lineOf(node) === '') {
      return node.children.some((child) => isElement(child)) ? [node] : [];
    }
    const line = lineOf(node);
    const after = parent.children.slice(parent.children.indexOf(node as never) + 1);
    if (!notesHeading.test(line) || after.some((sibling) => lineOf(sibling) !== '')) return [node];
    leftOut.push({ text: line, reason: 'notes-heading' });
    return [];
  });
}

function withoutBackLinks(children: readonly ElementContent[]): ElementContent[] {
  const root: Root = { type: 'root', children: structuredClone([...children]) };
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
  // The number that the note repeats for itself.
  if (first?.type === 'text')
    first.value = first.value.replace(/^\s*[[(]?[\d٠-٩]{0,3}[\])]?\s*[.)\-–:]?\s+/u, '');
  return root.children as ElementContent[];
}

function targetOf(anchor: Element): string | undefined {
  const href = attribute(anchor, 'href') ?? '';
  const id = /^[^#]*#(.+)$/.exec(href)?.[1];
  if (id === undefined) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function parentsIn(tree: Root): Map<Element, Parents> {
  const parents = new Map<Element, Parents>();
  const walk = (parent: Parents) => {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      parents.set(child, parent);
      walk(child);
    }
  };
  walk(tree);
  return parents;
}

function blockAround(target: Element, parents: ReadonlyMap<Element, Parents>): Element | undefined {
  let current: Parents | undefined = target;
  while (isElement(current) && !isElement(current, 'li', 'p', 'div', 'td', 'dd', 'aside')) {
    current = parents.get(current);
  }
  return isElement(current) && lineOf(current) !== '' ? current : undefined;
}

function isWithin(node: Element, around: Element, parents: ReadonlyMap<Element, Parents>): boolean {
  let current: Parents | undefined = node;
  while (isElement(current)) {
    if (current === around) return true;
    current = parents.get(current);
  }
  return false;
}

function linksBack(
  note: Element,
  anchor: Element,
  parents: ReadonlyMap<Element, Parents>,
): boolean {
  const ids = new Set<string>();
  let current: Parents | undefined = anchor;
  for (let depth = 0; depth < 3 && isElement(current); depth += 1) {
    for (const name of ['id', 'name']) {
      const id = attribute(current, name);
      if (id) ids.add(id);
    }
    current = parents.get(current);
  }
  return [...elementsIn(note)].some(
    (link) => isElement(link, 'a') && ids.has(targetOf(link) ?? ''),
  );
}

function labelsAround(note: Element, parents: ReadonlyMap<Element, Parents>): string {
  const labels: string[] = [];
  let current: Parents | undefined = note;
  for (let depth = 0; depth < 3 && isElement(current); depth += 1) {
    labels.push(labelsOf(current));
    current = parents.get(current);
  }
  return labels.join(' ');
}
