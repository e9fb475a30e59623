import type { Element, ElementContent, Root } from 'hast';
import { isBlock, isElement, mapChildren } from './element.ts';

/** Elements that may contain paragraphs, in addition to the root. */
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
 * Converts double line breaks to paragraphs: two or more `<br>` with nothing between
 * them split a paragraph, in a `<p>` as in a plain `<div>`. A single one stays a line break.
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

/** Splits runs of inline content at double breaks; without any, nothing changes. */
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

/** Whether a node is white space or an invisible anchor: `<a name="more"></a>`. */
function isBlank(node: ElementContent | undefined): boolean {
  if (node?.type === 'text') return node.value.trim() === '';
  return (
    isElement(node, 'a', 'span', 'b', 'strong', 'i', 'em', 'font') && node.children.every(isBlank)
  );
}

/** Moves breaks at the ends of an inline element out of it: `<span>نص<br><br></span>`. */
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
