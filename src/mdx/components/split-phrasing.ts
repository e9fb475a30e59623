import type { PhrasingContent, Text } from 'mdast';

/**
 * Splits a line of text with markup at each match of a pattern. Markup that spans a match is
 * closed before it and reopened after it.
 *
 * @param nodes Phrasing content.
 * @param separator Global; what it matches is dropped. Hard line breaks count as `\n`.
 * @returns At least one piece.
 * @example split `*أ\nب*` at /\n/g → `*أ*`, `*ب*`
 */
export function splitPhrasing(
  nodes: readonly PhrasingContent[],
  separator: RegExp,
): PhrasingContent[][] {
  const pieces: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const [first, ...more] = splitNode(node, separator);
    pieces.at(-1)?.push(...(first ?? []));
    for (const piece of more) pieces.push(piece);
  }
  return pieces;
}

function splitNode(node: PhrasingContent, separator: RegExp): PhrasingContent[][] {
  if (node.type === 'break') return '\n'.search(separator) === 0 ? [[], []] : [[node]];
  if (node.type === 'text') {
    return node.value.split(separator).map((value) => (value ? [{ ...node, value } as Text] : []));
  }
  if (!('children' in node)) return [[node]];
  const pieces = splitPhrasing(node.children as PhrasingContent[], separator);
  // A clone differs from its original in children alone, which were phrasing before.
  return pieces.length === 1
    ? [[node]]
    : pieces.map((children) =>
        children.length > 0 ? [{ ...node, children } as PhrasingContent] : [],
      );
}

/** Drops white space at both ends of a line. */
export function trimPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = nodes.filter((node) => node.type !== 'text' || node.value !== '');
  const first = trimmed[0];
  if (first?.type === 'text') trimmed[0] = { ...first, value: first.value.trimStart() };
  const last = trimmed.at(-1);
  if (last?.type === 'text') trimmed[trimmed.length - 1] = { ...last, value: last.value.trimEnd() };
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '');
}
