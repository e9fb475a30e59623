import { type Document, isAlias, isCollection, isMap, isNode, isPair, isScalar } from 'yaml';

/** Why valid YAML is rejected. */
export type RefusedKind =
  | 'reference'
  | 'duplicate-key'
  | 'too-deep'
  | 'collection-key'
  | 'reserved-key';

/** A rejected part of a YAML document, and its offset. */
export interface Refused {
  kind: RefusedKind;
  /** In UTF-16 code units from the start of the YAML. */
  offset: number;
  /** What stands there, such as `*name`, `&name` or `<<`; the key that is reserved; empty for the other kinds. */
  value: string;
}

/** Lists and mappings inside one another. The schemas need four. */
const deepest = 16;

/** Explicit keys (`? key`) nest, and the parser's time grows with the square of their depth. */
const mostExplicitKeys = 20;
const explicitKey = /(?:^[ \t-]*|[?[{,]\s*)\?(?=\s)/gm;

/** Whether a YAML text has so many explicit keys that it must not be parsed. */
export function hasTooManyExplicitKeys(text: string): boolean {
  let count = 0;
  explicitKey.lastIndex = 0;
  while (count <= mostExplicitKeys && explicitKey.test(text)) count += 1;
  return count > mostExplicitKeys;
}

/** The parser looks through all that stands before an alias for its anchor. */
const mostAliases = 200;
const alias = /(?:^|[\s,[{])\*[^\s,\]}]/gm;

/** Whether a YAML text has so many aliases that it must not be parsed where these are resolved. */
export function hasTooManyAliases(text: string): boolean {
  let count = 0;
  alias.lastIndex = 0;
  while (count <= mostAliases && alias.test(text)) count += 1;
  return count > mostAliases;
}

/**
 * Finds constructs that no file of a site needs and that can expand a file: aliases, anchors,
 * merge keys, keys that are collections, keys written twice, and collections nested too deeply. And
 * `__proto__`, which zod drops from a record without a word.
 *
 * @param document Parsed with `uniqueKeys: false`: the parser compares each key with all others.
 * @returns In the order of the text. Nothing below a collection that is too deep.
 * @see https://yaml.org/spec/1.2.2/#71-alias-nodes
 */
export function findRejectedYaml(document: Document): Refused[] {
  const found: Refused[] = [];
  const stack: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (isPair(node)) {
      stack.push({ node: node.value, depth }, { node: node.key, depth });
      continue;
    }
    if (!isNode(node)) continue;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) found.push({ kind: 'reference', offset, value: `*${node.source}` });
    else if (node.anchor) found.push({ kind: 'reference', offset, value: `&${node.anchor}` });
    if (!isCollection(node)) continue;
    if (isMap(node)) found.push(...findRejectedKeys(node.items));
    if (depth >= deepest) found.push({ kind: 'too-deep', offset, value: '' });
    else for (const item of node.items) stack.push({ node: item, depth: depth + 1 });
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function findRejectedKeys(items: readonly { key: unknown }[]): Refused[] {
  const known = new Set<unknown>();
  return items.flatMap(({ key }): Refused[] => {
    if (!isNode(key)) return [];
    const offset = key.range?.[0] ?? 0;
    if (isCollection(key)) return [{ kind: 'collection-key', offset, value: '' }];
    if (!isScalar(key)) return [];
    if (key.value === '<<' && key.type === 'PLAIN') {
      return [{ kind: 'reference', offset, value: '<<' }];
    }
    if (key.value === '__proto__') return [{ kind: 'reserved-key', offset, value: key.value }];
    if (known.has(key.value)) return [{ kind: 'duplicate-key', offset, value: '' }];
    known.add(key.value);
    return [];
  });
}
