import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Problem, problem } from '../schema/problem.ts';
import { elements } from './components/registry.ts';
import { isParent } from './limits.ts';
import type { TagNode } from './syntax/tag-nodes.ts';

/** A tag that waits for its closing one. */
interface OpenTag {
  tag: TagNode;
  /** Where what stands in it begins among the siblings. */
  start: number;
}

/**
 * Matches opening tags with closing ones and turns each pair into an element. As in MDX a pair
 * must stand in one and the same parent: both on lines of their own, or both in one paragraph.
 *
 * @param tree Changed in place.
 * @param file The name to report.
 * @param broken Offset and name of each tag that could not be read (`/Name` for closing ones); its
 *   partner is not reported.
 * @returns A problem for each tag without a partner, at that tag.
 */
export function balanceTags(
  tree: Root,
  file: string,
  broken: ReadonlyMap<number, string>,
): Problem[] {
  const lonely: TagNode[] = [];
  const malformed: Problem[] = [];
  // A list, not recursion: nesting is cut only after this step.
  const parents: Nodes[] = [tree];
  for (let next = parents.pop(); next; next = parents.pop()) {
    if (!isParent(next)) continue;
    for (const child of next.children) parents.push(child);
    if (!next.children.some(isTag)) continue;
    for (const tag of next.children) {
      if (isTag(tag) && tag.kind === 'closing' && tag.attributes.length > 0) {
        const details = { reason: 'closing-tag-attribute', value: `</${tag.name} …>` } as const;
        malformed.push(problem('mdx-syntax', { file, ...tag.position.start }, details));
      }
    }
    // Whatever may stand in a parent may stand there inside an element too.
    next.children = balance(next.children, lonely) as typeof next.children;
  }
  return [...malformed, ...reportUnpairedTags(lonely, file, broken)];
}

function isTag(node: Nodes): node is TagNode {
  return node.type === 'articleTag';
}

function balance(nodes: readonly RootContent[], lonely: TagNode[]): RootContent[] {
  // One list for all: what an unclosed tag holds stays where it is, however many there are.
  const siblings: RootContent[] = [];
  const waiting: OpenTag[] = [];
  const open = new Tally();
  const drop = (): void => {
    const last = waiting.pop();
    if (!last) return;
    open.take(last.tag.name);
    lonely.push(last.tag);
  };
  for (const node of nodes) {
    if (!isTag(node)) siblings.push(node);
    else if (node.kind === 'whole') siblings.push(element(node, node, []));
    else if (node.kind === 'opening') {
      waiting.push({ tag: node, start: siblings.length });
      open.add(node.name);
    } else if (!open.take(node.name)) lonely.push(node);
    else {
      while (waiting.at(-1)?.tag.name !== node.name) drop();
      const last = waiting.pop();
      if (last) siblings.push(element(last.tag, node, siblings.splice(last.start)));
    }
  }
  while (waiting.length > 0) drop();
  return siblings;
}

function element(
  opening: TagNode,
  closing: TagNode,
  children: RootContent[],
): MdxJsxFlowElement | MdxJsxTextElement {
  const shared = {
    name: opening.name,
    attributes: opening.attributes,
    position: { start: opening.position.start, end: closing.position.end },
  };
  // Siblings of a flow tag are flow and those of a text tag phrasing: their parent is the same.
  return opening.isFlow
    ? { type: 'mdxJsxFlowElement', children: children as MdxJsxFlowElement['children'], ...shared }
    : { type: 'mdxJsxTextElement', children: children as PhrasingContent[], ...shared };
}

/** Counts of names; a hostile article may have hundreds of thousands of tags. */
class Tally {
  readonly #counts = new Map<string, number>();

  constructor(names: readonly string[] = []) {
    for (const name of names) this.add(name);
  }

  add(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Removes one. @returns Whether there was one. */
  take(name: string): boolean {
    const count = this.#counts.get(name) ?? 0;
    if (count > 0) this.#counts.set(name, count - 1);
    return count > 0;
  }
}

/** One problem per unpaired tag; one only for an opening and a closing tag of the same name. */
function reportUnpairedTags(
  lonely: TagNode[],
  file: string,
  broken: ReadonlyMap<number, string>,
): Problem[] {
  const excuses = new Tally([...broken.values()]);
  const problems: Problem[] = [];
  for (const { kind, name, position } of lonely) {
    if (kind === 'closing' || broken.has(position.start.offset ?? -1)) continue;
    if (excuses.take(`/${name}`)) continue;
    excuses.add(name);
    const isEmpty = elements.get(name)?.content === 'none';
    problems.push(problem('unclosed-tag', { file, ...position.start }, { name, isEmpty }));
  }
  for (const { kind, name, position } of lonely) {
    if (kind !== 'closing' || excuses.take(name)) continue;
    const details = { reason: 'stray-closing-tag', value: `</${name}>` } as const;
    problems.push(problem('mdx-syntax', { file, ...position.start }, details));
  }
  return problems;
}
