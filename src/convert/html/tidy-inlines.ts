import type { PhrasingContent } from 'mdast';
import { plainText } from '../plain-text.ts';

const joinable = new Set(['strong', 'emphasis', 'delete']);

/**
 * Normalizes inline content: adjacent nodes of one format are merged (editors cut one bold name
 * into five), empty ones are removed, white space at their edges moves out, breaks at the ends go.
 *
 * @example `**قال ****المدير **أمس` becomes `**قال المدير** أمس`
 */
export function tidyInlines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged = trimMarksToWords(joinTexts(joinTexts(nodes).flatMap(moveSpacesOut)));
  return trimEnds(merged);
}

/** Removes white space before a footnote mark, which otherwise could begin a line. */
function trimMarksToWords(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    if ('children' in node) {
      return { ...node, children: trimMarksToWords(node.children) } as PhrasingContent;
    }
    return node.type === 'text' && nodes[index + 1]?.type === 'footnoteReference'
      ? { ...node, value: node.value.trimEnd() }
      : node;
  });
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { ...last, value: last.value + node.value };
    } else if (
      last &&
      joinable.has(node.type) &&
      last.type === node.type &&
      'children' in last &&
      'children' in node
    ) {
      result[result.length - 1] = {
        ...last,
        children: [...last.children, ...node.children],
      } as PhrasingContent;
    } else result.push(node);
  }
  return result;
}

/** Moves white space and breaks at the edges of emphasis and links outside. */
function moveSpacesOut(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'text') {
    return node.value === '' ? [] : [{ ...node, value: node.value.replace(/[\t\n\r ]+/g, ' ') }];
  }
  if (!('children' in node)) return [node];
  const inner = joinTexts(joinTexts(node.children).flatMap(moveSpacesOut));
  // Nested strong (or another format) is redundant and makes the marks ambiguous.
  const children = inner.flatMap((child) =>
    joinable.has(node.type) && child.type === node.type && 'children' in child
      ? child.children
      : [child],
  ) as PhrasingContent[];
  const isElement = node.type === 'mdxJsxTextElement';
  if (isElement) return [{ ...node, children }];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  while (children[0]?.type === 'break') before.push(...children.splice(0, 1));
  while (children.at(-1)?.type === 'break') after.unshift(...children.splice(-1));
  const [first] = children;
  if (first?.type === 'text') {
    const bare = first.value.replace(/^[\s\u00A0]+/u, '');
    if (bare !== first.value) before.push({ type: 'text', value: ' ' });
    children[0] = { ...first, value: bare };
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    const bare = last.value.replace(/(?<![\s\u00A0])[\s\u00A0]+$/u, '');
    if (bare !== last.value) after.unshift({ type: 'text', value: ' ' });
    children[children.length - 1] = { ...last, value: bare };
  }
  const rest = children.filter((child) => child.type !== 'text' || child.value !== '');
  const isEmpty = rest.every((child) => plainText(child).trim() === '' && !hasContent(child));
  if (isEmpty) return [...before, ...rest, ...after];
  return [...before, { ...node, children: rest } as PhrasingContent, ...after];
}

function hasContent(node: PhrasingContent): boolean {
  return (
    node.type === 'image' ||
    node.type === 'footnoteReference' ||
    ('children' in node && node.children.some(hasContent))
  );
}

function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const result = [...nodes];
  const isGap = (node: PhrasingContent | undefined) =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  while (isGap(result[0])) result.shift();
  while (isGap(result.at(-1))) result.pop();
  const [first] = result;
  if (first?.type === 'text') result[0] = { ...first, value: first.value.trimStart() };
  const last = result.at(-1);
  if (last?.type === 'text') result[result.length - 1] = { ...last, value: last.value.trimEnd() };
  // A space beside a break would be written as an entity.
  return result.map((node, index) => {
    if (node.type !== 'text') return node;
    let { value } = node;
    if (result[index - 1]?.type === 'break') value = value.trimStart();
    if (result[index + 1]?.type === 'break') value = value.trimEnd();
    return { ...node, value };
  });
}
