import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';

const phrasingTypes = new Set(
  (
    'text emphasis strong delete link image inlineCode break footnoteReference ' +
    'mdxJsxTextElement'
  ).split(' '),
);

/** Whether a node is inline content by its type. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasingTypes.has(node.type);
}

/**
 * Moves blocks out of headings and paragraphs, which pages nest where an end tag is missing. Markdown has
 * no such nesting, and the serializer would take twice as long for each level of it.
 *
 * @returns The heading or paragraph with the content before the first block, the blocks, and the rest as
 *   paragraphs. A paragraph within a heading is a part of the heading.
 * @example `<h2>الميناء <main><h3>الرصيف</h3></main></h2>` → `## الميناء`, `### الرصيف`
 */
export function liftBlocks(node: RootContent): RootContent[] {
  if (!isTextBlock(node) || !node.children.some(holdsBlock)) return [node];
  const lifted: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const endRun = () => {
    const isFirst = lifted.length === 0;
    if (run.length > 0) {
      lifted.push(isFirst ? { ...node, children: run } : { type: 'paragraph', children: run });
    }
    run = [];
  };
  for (const part of flatten(node.children)) {
    if (isPhrasing(part)) run.push(part);
    else if (node.type === 'heading' && part.type === 'paragraph' && lifted.length === 0) {
      run.push({ type: 'text', value: ' ' }, ...part.children, { type: 'text', value: ' ' });
    } else {
      endRun();
      lifted.push(part);
    }
  }
  endRun();
  return lifted.flatMap(liftBlocks);
}

/** The inline content of nodes: blocks are replaced by theirs, with a space between them. */
export function flattenBlocks(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (isPhrasing(node) && !holdsBlock(node)) return [node];
    if (!('children' in node)) return [];
    const inner = flattenBlocks(node.children as RootContent[]);
    if (nodes.length === 1) return inner;
    const space: PhrasingContent = { type: 'text', value: ' ' };
    return [space, ...inner, space];
  });
}

/** Inline nodes around blocks are replaced by their content. */
function flatten(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) =>
    isPhrasing(node) && holdsBlock(node) && 'children' in node ? flatten(node.children) : [node],
  );
}

function isTextBlock(node: RootContent): node is Heading | Paragraph {
  return node.type === 'heading' || node.type === 'paragraph';
}

function holdsBlock(node: RootContent): boolean {
  if (!isPhrasing(node)) return true;
  return 'children' in node && node.children.some(holdsBlock);
}
