import type { PhrasingContent } from 'mdast';

/** White space and line breaks at the edges of a paragraph mean nothing. */
export function trimPhrasing(children: readonly PhrasingContent[]): PhrasingContent[] {
  const rest = [...children];
  for (const [edge, blank] of [
    ['first', /^\s+/],
    ['last', /(?<!\s)\s+$/],
  ] as const) {
    for (;;) {
      const node = edge === 'first' ? rest[0] : rest.at(-1);
      if (node?.type === 'text') {
        const value = node.value.replace(blank, '');
        if (value !== '') {
          rest[edge === 'first' ? 0 : rest.length - 1] = { ...node, value };
          break;
        }
      } else if (node?.type !== 'break') break;
      if (edge === 'first') rest.shift();
      else rest.pop();
    }
  }
  return rest;
}
