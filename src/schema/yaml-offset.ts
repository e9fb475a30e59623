import { isCollection, isMap, isNode, type Pair, type YAMLMap } from 'yaml';

/**
 * Finds where a value or key stands in a parsed YAML document.
 *
 * @param root The document's contents.
 * @param path Keys and list positions from the root, such as `['tags', 2]`.
 * @returns UTF-16 code units from the start of the YAML; of the nearest parent where the path ends
 *   in nothing.
 */
export function findOffset(
  root: unknown,
  path: readonly PropertyKey[],
  at: 'key' | 'value',
): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) return offset;
    const isLast = index === path.length - 1;
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!pair) return offset;
      const target = isLast && at === 'key' ? pair.key : (pair.value ?? pair.key);
      if (isNode(target)) offset = target.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = node.items[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}

/** A mapping may have thousands of wrong keys, so each is looked through once. */
const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a mapping by key; of equal keys the first. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = indexes.get(map);
  if (known) return known;
  const index = new Map(map.items.toReversed().map((pair) => [String(pair.key), pair]));
  indexes.set(map, index);
  return index;
}
