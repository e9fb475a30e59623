import type { Element, ElementContent, Root } from 'hast';
import { isBlock, isElement, mapChildren } from './element.ts';

/** What may hold paragraphs, besides the root. */
const containers = [
  'div',
  'article',
  'section',
  'main',
  'body',
  'blockquote',
  'td',
  'center',
  'aside',
  'li',
  'dd',
  'x-lang-block',
] as const;

/**
 * Makes paragraphs where an editor pressed the key twice: two or more `<br>` with nothing between
 * them part two paragraphs, in a `<p>` as in a bare `<div>`. A single one stays a line's end.
 *
 * @param tree Changed in place.
 */
export function breaksToParagraphs(tree: Root): void {
  mapChildren(tree, (node) => {
    if (isElement(node, 'p')) return splitAtBreaks(node.children, node);
    if (isElement(node, ...containers))
      return [{ ...node, children: splitAtBreaks(node.children) }];
    return [node];
  });
  tree.children = splitAtBreaks(tree.children as ElementContent[]);
}

/** Parts runs of inline content at double breaks; without any, everything stays as it is. */
function splitAtBreaks(children: readonly ElementContent[], paragraph?: Element): ElementContent[] {
  const lifted = children.flatMap(liftBreaks);
  const groups: ElementContent[][] = [[]];
  let breaks = 0;
  let hasParts = false;
  for (const child of lifted) {
    const open = groups.at(-1) ?? [];
    if (isElement(child, 'br')) {
      breaks += 1;
      open.push(child);
      continue;
    }
    if (!isBlank(child)) {
      if (breaks > 1) {
        hasParts = true;
        groups.push([child]);
      } else open.push(child);
      breaks = 0;
    } else open.push(child);
  }
  if (!hasParts) return paragraph ? [paragraph] : [...children];
  return groups.flatMap((group) => paragraphsOfGroup(group, paragraph));
}

function paragraphsOfGroup(
  group: ElementContent[],
  paragraph: Element | undefined,
): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    while (isElement(run.at(-1), 'br') || isBlank(run.at(-1))) run.pop();
    if (run.length > 0) {
      const base = paragraph ?? { type: 'element', tagName: 'p', properties: {}, children: [] };
      result.push({ ...base, children: run });
    }
    run = [];
  };
  for (const child of group) {
    if (isBlock(child)) {
      endRun();
      result.push(child);
    } else run.push(child);
  }
  endRun();
  return result;
}

/** White space, and what marks a place without showing anything: `<a name="more"></a>`. */
function isBlank(node: ElementContent | undefined): boolean {
  if (node?.type === 'text') return node.value.trim() === '';
  return (
    isElement(node, 'a', 'span', 'b', 'strong', 'i', 'em', 'font') && node.children.every(isBlank)
  );
}

/** `<span>نص<br><br></span>`: breaks at the ends of an inline element belong outside of it. */
function liftBreaks(node: ElementContent): ElementContent[] {
  if (!isElement(node, 'span', 'b', 'strong', 'i', 'em', 'font', 'u')) return [node];
  const parts: ElementContent[][] = [[]];
  const children = node.children.flatMap(liftBreaks);
  let breaks = 0;
  const result: ElementContent[] = [];
  const endPart = () => {
    const part = parts.pop() ?? [];
    parts.push([]);
    if (part.length > 0) result.push({ ...node, children: part });
  };
  for (const [index, child] of children.entries()) {
    const isEdge = index === 0 || index === children.length - 1;
    const next = children[index + 1];
    const isDouble = isElement(child, 'br') && (isElement(next, 'br') || breaks > 0);
    if (isElement(child, 'br') && (isEdge || isDouble)) {
      endPart();
      result.push(child);
      breaks += 1;
    } else {
      parts.at(-1)?.push(child);
      breaks = 0;
    }
  }
  endPart();
  return result;
}
