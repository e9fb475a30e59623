import type { Element } from 'hast';
import type { BlockContent } from 'mdast';
import { blockComponent } from './component.ts';
import { isElement, labelsOf } from './element.ts';

/**
 * Converts a `pre` of verse (WordPress's verse block) to a poem: a line is a line of verse, a
 * blank line separates stanzas. Other `pre` are not poems.
 */
export function poemOf(node: Element): BlockContent | undefined {
  if (!isElement(node, 'pre') || !/\bwp-block-verse\b/.test(labelsOf(node))) return undefined;
  const stanzas = linesOf(node)
    .split(/\n[^\S\n]*\n\s*/)
    .map((stanza) => stanza.trim().replace(/(?:(?<![^\S\n])[^\S\n]+)?\n[^\S\n]*/g, '\n'))
    .filter((stanza) => stanza !== '');
  if (stanzas.length === 0) return undefined;
  return blockComponent(
    'Poem',
    {},
    stanzas.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  );
}

function linesOf(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (!isElement(child)) return '';
      return isElement(child, 'br') ? '\n' : linesOf(child);
    })
    .join('');
}
