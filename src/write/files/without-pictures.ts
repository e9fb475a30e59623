import type { Nodes, Root } from 'mdast';
import { figureValue, isFigure, pictureReferences } from '../../convert/picture-references.ts';

/**
 * Takes the pictures out of a body: a browser opens one file, not those beside it. Captions and
 * alternative texts stay as text.
 *
 * @returns The body, and the number of its pictures.
 */
export function withoutPictures(body: Root): { body: Root; count: number } {
  const count = pictureReferences(body).length;
  return { body: count === 0 ? body : { ...body, children: convertAll(body.children) }, count };
}

function convertAll<N extends Nodes>(nodes: readonly N[]): N[] {
  // The replacement is valid wherever the picture was.
  return nodes.flatMap((node) => convert(node) as N[]);
}

function convert(node: Nodes): Nodes[] {
  if (node.type === 'image') return node.alt ? [{ type: 'text', value: node.alt }] : [];
  if (isFigure(node)) {
    const said = ['caption', 'credit'].map((name) => figureValue(node, name)).filter(Boolean);
    const text = said.join(' · ');
    return text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
  }
  if (!('children' in node) || node.children.length === 0) return [node];
  const children = convertAll<Nodes>(node.children);
  const isEmptied = children.length === 0 && !/^table/.test(node.type);
  return isEmptied ? [] : [{ ...node, children } as Nodes];
}
