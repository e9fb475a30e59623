import type { Element, ElementContent, Root } from 'hast';
import { holdsBlock, isElement, mapChildren } from './element.ts';

const inlines = [
  'a',
  'b',
  'strong',
  'i',
  'em',
  'u',
  'del',
  's',
  'strike',
  'mark',
  'small',
  'sub',
  'sup',
  'x-lang',
] as const;
/** Blocks whose content must not be wrapped in an inline element. */
const sealed = [
  'table',
  'figure',
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'hr',
  'pre',
  'x-footnote',
  'details',
] as const;

/**
 * Moves inline elements around blocks into the blocks: `<b><p>نص</p></b>` becomes
 * `<p><b>نص</b></p>`, because Markdown emphasis cannot span paragraphs.
 *
 * @param tree Changed in place.
 */
export function pushDownInlines(tree: Root): void {
  mapChildren(tree, (node) =>
    isElement(node, ...inlines) && node.children.some(holdsBlock)
      ? wrapChildren(node, node.children)
      : [node],
  );
}

function wrapChildren(wrapper: Element, children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    const says = run.some((node) => node.type !== 'text' || node.value.trim() !== '');
    if (says) result.push({ ...wrapper, properties: { ...wrapper.properties }, children: run });
    else result.push(...run);
    run = [];
  };
  for (const child of children) {
    if (!isElement(child) || !holdsBlock(child)) {
      run.push(child);
      continue;
    }
    endRun();
    result.push(
      isElement(child, ...sealed)
        ? child
        : { ...child, children: wrapChildren(wrapper, child.children) },
    );
  }
  endRun();
  return result;
}
