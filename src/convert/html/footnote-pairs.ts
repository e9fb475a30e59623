import type { Element, Parents, Root } from 'hast';
import { decodeFragment } from '../decode-fragment.ts';
import { attribute, elementsIn, isElement, labelsOf, lineOf } from './element.ts';

const marker = /^[[(⟨﴾]?\s*(?:[\d٠-٩۰-۹]{1,4}|\*{1,3}|[†‡]|[ivx]{1,5})\s*[\])⟩﴿]?$/iu;
const noteLabel =
  /foot-?note|end-?note|\bfn\b|\bsdfootnote|\bftn\b|cite_note|\breferences?\b|هامش/i;

/** The notes of a tree and the marks that link to them, numbered in order. */
export interface FootnotePairs {
  notes: ReadonlyMap<Element, number>;
  references: ReadonlyMap<Element, number>;
}

/**
 * Finds footnotes of any markup: a short mark that links down to a target in the same
 * page, which links back or is labelled as a note.
 */
export function footnotePairs(tree: Root): FootnotePairs {
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
  return { notes, references };
}

/** The id in the same page that a link targets. */
export function targetOf(anchor: Element): string | undefined {
  const href = attribute(anchor, 'href') ?? '';
  const id = /^[^#]*#(.+)$/.exec(href)?.[1];
  return id === undefined ? undefined : decodeFragment(id);
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
