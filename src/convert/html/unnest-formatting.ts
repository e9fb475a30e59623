import type { Element, ElementContent, Root } from 'hast';
import { isElement } from './element.ts';

/** What elements make of a text; elements with the same effect have the same name. */
const effects: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  var: 'italic',
  s: 'struck',
  strike: 'struck',
  del: 'struck',
  u: 'underlined',
  ins: 'inserted',
  mark: 'marked',
};

/**
 * Unwraps formatting inside of the same formatting, which changes nothing that readers see. Editors
 * leave some; without an end to it, each paragraph would be written with all of its levels.
 *
 * @param tree Changed in place.
 * @example `<b>نهر <strong>النيل</strong></b>` → `<b>نهر النيل</b>`
 */
export function unnestFormatting(tree: Root): void {
  tree.children = unnest(tree.children as ElementContent[], []);
}

function unnest(nodes: readonly ElementContent[], around: readonly string[]): ElementContent[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    const effect = effectOf(node);
    if (effect !== undefined && around.includes(effect)) return unnest(node.children, around);
    node.children = unnest(node.children, effect === undefined ? around : [...around, effect]);
    return [node];
  });
}

function effectOf({ tagName }: Element): string | undefined {
  return Object.hasOwn(effects, tagName) ? effects[tagName] : undefined;
}
