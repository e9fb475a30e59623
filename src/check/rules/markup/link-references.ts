import type { Definition, Nodes } from 'mdast';
import { excerpt } from '../../../mdx/excerpt.ts';
import { isParent } from '../../../mdx/limits.ts';
import { problem } from '../../../schema/problem.ts';
import type { WritingRule } from '../../checked-article.ts';

/** `[words][name]` that stayed text; numbers alone are indices or notes of another kind. */
const unresolved = /\[[^[\]\n]{1,300}\]\[([^[\]\n]{1,300})\]/g;
const label = /\[([^[\]]{1,999})\]/g;

/**
 * Links by reference whose address is nowhere, and addresses that no link names: the whole line of
 * such a definition is shown nowhere, also where it was meant as text.
 *
 * @example `[المصدر]: وكالات`
 */
export const linkReferences: WritingRule = ({ tree, source, blocks, placeAt }) => {
  const missing = blocks.flatMap(({ text, offset }) =>
    [...text.matchAll(unresolved)]
      .filter(([, name = '']) => /\p{L}/u.test(name))
      .map((match) => {
        const details = { value: excerpt(match[0]), name: excerpt(match[1] ?? '') };
        return problem('reference-undefined', placeAt(offset + match.index), details, 'warning');
      }),
  );
  const definitions = definitionsIn(tree);
  if (definitions.length === 0) return missing;
  const uses = new Map<string, number>();
  for (const [, name = ''] of source.matchAll(label)) {
    const key = normalizeIdentifier(name);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const unused = definitions.flatMap(({ label: name, identifier, position }) => {
    const start = position?.start.offset;
    const written = name ?? identifier;
    if (start === undefined || (uses.get(normalizeIdentifier(written)) ?? 0) > 1) return [];
    const value = excerpt(`[${written}]`);
    return [problem('definition-unused', placeAt(start), { value }, 'warning')];
  });
  return [...missing, ...unused];
};

/** CommonMark 4.7: labels match whatever their case and inner white space. */
function normalizeIdentifier(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}

function definitionsIn(node: Nodes): Definition[] {
  if (node.type === 'definition') return [node];
  return isParent(node) ? node.children.flatMap(definitionsIn) : [];
}
