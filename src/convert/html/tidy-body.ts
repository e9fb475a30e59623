import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { plainText } from '../plain-text.ts';
import { blockComponent, inlineComponent } from './component.ts';
import { flattenBlocks, isPhrasing, liftBlocks } from './lift-blocks.ts';
import { tidyInlines } from './tidy-inlines.ts';

/**
 * Normalizes a converted body to the form of all readers: no empty blocks, pictures that stand
 * alone as figures, white space outside of emphasis, footnotes last, headings from depth 2.
 */
export function tidyBody(root: Root): Root {
  return { type: 'root', children: headingsFromTwo(withoutEdgeRules(tidyPart(root).children)) };
}

/** Normalizes a fragment; headings and rules are normalized with the complete body. */
export function tidyPart(root: Root): Root {
  const blocks = tidyBlocks(root.children);
  const notes = blocks.filter((node) => node.type === 'footnoteDefinition');
  return {
    type: 'root',
    children: [...blocks.filter((node) => node.type !== 'footnoteDefinition'), ...notes],
  };
}

function tidyBlocks(nodes: readonly RootContent[]): RootContent[] {
  return inParagraphs(nodes).flatMap(liftBlocks).flatMap(tidyBlock);
}

/** Wraps inline content beside blocks in paragraphs. */
function inParagraphs(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const endRun = () => {
    if (run.length > 0) result.push({ type: 'paragraph', children: run });
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node);
    else {
      endRun();
      result.push(node);
    }
  }
  endRun();
  return result;
}

function tidyBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node);
    case 'heading': {
      const pictures = imagesIn(node.children);
      const words = node.children.filter((child) => child.type !== 'image');
      const children = tidyInlines(words.map(breaksAsSpaces));
      const heading = hasText(children) ? [{ ...node, children }] : [];
      return [...heading, ...pictures.map(figure)];
    }
    case 'tableCell':
      return [{ ...node, children: tidyInlines(node.children).flatMap(singleLine) }];
    case 'table':
      return node.children.some(
        (row) => plainText(row).trim() !== '' || imagesIn(row.children).length > 0,
      )
        ? [{ ...node, children: tidyBlocks(node.children) as typeof node.children }]
        : [];
    case 'tableRow':
      return [{ ...node, children: tidyBlocks(node.children) as typeof node.children }];
    case 'listItem':
    case 'list':
    case 'blockquote':
    case 'footnoteDefinition':
    case 'mdxJsxFlowElement': {
      if (node.children.length === 0) return node.type === 'mdxJsxFlowElement' ? [node] : [];
      const children = tidyBlocks(node.children);
      if (node.type === 'mdxJsxFlowElement') {
        // A poem has its own lines.
        if (node.name === 'Poem') return [node];
        if (node.name === 'summary') return [flattenSummary(node)];
      }
      if (children.length === 0 && node.type === 'footnoteDefinition') {
        return [
          { ...node, children: [{ type: 'paragraph', children: [{ type: 'text', value: '—' }] }] },
        ];
      }
      return children.length > 0 ? [{ ...node, children } as RootContent] : [];
    }
    default:
      return [node];
  }
}

/** Splits a paragraph into its text and, before or after it, its standalone pictures as figures. */
function paragraph(node: Paragraph): RootContent[] {
  const hasWords = node.children.some(
    (child) => child.type !== 'image' && plainText(child).trim() !== '',
  );
  const images = imagesIn(node.children);
  if (images.length > 0 && !hasWords) return images.map(figure);
  const blocks: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const endRun = () => {
    const children = tidyInlines(run);
    if (hasText(children)) blocks.push({ ...node, children });
    run = [];
  };
  for (const [index, child] of node.children.entries()) {
    const isAlone =
      child.type === 'image' &&
      isLineEnd(node.children[index - 1]) &&
      isLineEnd(node.children[index + 1]);
    if (!isAlone) run.push(child);
    else {
      endRun();
      blocks.push(figure(child));
    }
  }
  endRun();
  return blocks;
}

function isLineEnd(node: PhrasingContent | undefined): boolean {
  return node === undefined || node.type === 'break' || node.type === 'image';
}

function figure({ url, alt, title }: Extract<Nodes, { type: 'image' }>): RootContent {
  return blockComponent('Figure', { src: url, alt: alt || title || undefined });
}

/** A summary is one paragraph. */
function flattenSummary<Node extends Extract<RootContent, { type: 'mdxJsxFlowElement' }>>(
  node: Node,
): Node {
  const [only, ...others] = node.children;
  if (only?.type === 'paragraph' && others.length === 0 && liftBlocks(only).length === 1) {
    return node;
  }
  return { ...node, children: [{ type: 'paragraph', children: flattenBlocks(node.children) }] };
}

function imagesIn(nodes: readonly Nodes[]): Extract<Nodes, { type: 'image' }>[] {
  return nodes.flatMap((node) =>
    node.type === 'image' ? [node] : 'children' in node ? imagesIn(node.children) : [],
  );
}

function hasText(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some(
    (node) =>
      plainText(node).trim() !== '' ||
      node.type === 'image' ||
      node.type === 'footnoteReference' ||
      ('children' in node && hasText(node.children)),
  );
}

/** Replaces breaks by spaces: a heading is one line in contents, id and Markdown. */
function breaksAsSpaces(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  return 'children' in node
    ? ({ ...node, children: node.children.map(breaksAsSpaces) } as PhrasingContent)
    : node;
}

/** Converts breaks in cells, at any depth, to tags: a row of a Markdown table is one line. */
function singleLine(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'break') return [lineBreakTag()];
  if (node.type === 'inlineCode') {
    return node.value
      .split(/(?<!\s)\s*\n\s*/)
      .filter((line) => line !== '')
      .flatMap((value, index) => [...(index > 0 ? [lineBreakTag()] : []), { ...node, value }]);
  }
  if (!('children' in node)) return [node];
  return [{ ...node, children: node.children.flatMap(singleLine) } as PhrasingContent];
}

function lineBreakTag(): PhrasingContent {
  return inlineComponent('br', {});
}

function withoutEdgeRules(nodes: RootContent[]): RootContent[] {
  const isRule = (node: RootContent | undefined) => node?.type === 'thematicBreak';
  const kept = nodes.filter((node, index) => !(isRule(node) && isRule(nodes[index - 1])));
  while (isRule(kept[0])) kept.shift();
  // Pages have a rule above their notes; the site adds its own.
  for (let last = lastOfText(kept); isRule(kept[last]); last -= 1) kept.splice(last, 1);
  return kept;
}

function lastOfText(nodes: readonly RootContent[]): number {
  return nodes.findLastIndex(({ type }) => type !== 'footnoteDefinition');
}

/** Closes gaps between heading levels (`h2, h4` → `2, 3`): editors chose levels for their size. */
function headingsFromTwo(nodes: RootContent[]): RootContent[] {
  // A box may contain another text with its own title, such as a template to copy.
  const outer = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const shift = 2 - Math.min(...(outer.length > 0 ? outer : nodes.flatMap(headingDepths)));
  const shifted = (node: RootContent): RootContent => {
    if (node.type === 'heading') {
      return { ...node, depth: Math.max(2, Math.min(6, node.depth + shift)) as typeof node.depth };
    }
    return 'children' in node && holdsBlocks(node)
      ? ({ ...node, children: (node.children as RootContent[]).map(shifted) } as RootContent)
      : node;
  };
  return nodes.map(shifted);
}

function headingDepths(node: RootContent): number[] {
  if (node.type === 'heading') return [node.depth];
  return 'children' in node && holdsBlocks(node)
    ? (node.children as RootContent[]).flatMap(headingDepths)
    : [];
}

function holdsBlocks({ type }: RootContent): boolean {
  return ['mdxJsxFlowElement', 'blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(
    type,
  );
}
