import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { elements } from './components/registry.ts';
import { isParent } from './limits.ts';

/**
 * Lifts block components out of paragraphs that hold nothing else. `<Verse …>نص</Verse>` on one
 * line is a paragraph to the tokenizer and a block to its writer; MDX does the same.
 *
 * @param tree Changed in place.
 */
export function unravel(tree: Root): void {
  unravelChildren(tree);
}

function unravelChildren(parent: RootContent | Root): void {
  if (!isParent(parent)) return;
  for (const child of parent.children) unravelChildren(child);
  if (!parent.children.some((child) => child.type === 'paragraph')) return;
  // What replaces a paragraph may stand wherever a paragraph may.
  parent.children = parent.children.flatMap((child): RootContent[] =>
    child.type === 'paragraph' && isOnlyBlocks(child) ? lift(child.children) : [child],
  ) as typeof parent.children;
}

function isOnlyBlocks({ children }: Paragraph): boolean {
  return children.some(isBlock) && children.every((child) => isBlock(child) || isBlank(child));
}

function isBlock(node: PhrasingContent): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && elements.get(node.name ?? '')?.place === 'block';
}

function isBlank(node: PhrasingContent): boolean {
  return (node.type === 'text' && node.value.trim() === '') || node.type === 'mdxTextExpression';
}

function lift(children: PhrasingContent[]): RootContent[] {
  return children.flatMap((node): RootContent[] => {
    if (node.type === 'mdxTextExpression') return [node];
    return isBlock(node) ? [toFlowElement(node)] : [];
  });
}

function toFlowElement({
  children,
  name,
  attributes,
  position,
}: MdxJsxTextElement): MdxJsxFlowElement {
  const shared = {
    type: 'mdxJsxFlowElement',
    name,
    attributes,
    ...(position && { position }),
  } as const;
  if (children.every(isBlank)) return { ...shared, children: [] };
  const paragraph: Paragraph = { type: 'paragraph', children, ...(position && { position }) };
  if (!isOnlyBlocks(paragraph)) return { ...shared, children: [paragraph] };
  return { ...shared, children: lift(children) as MdxJsxFlowElement['children'] };
}
