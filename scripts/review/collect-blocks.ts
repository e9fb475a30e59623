import type { Element, ElementContent, Root, Text } from 'hast';
import { forEachStretch } from '../../src/arabic/tokens.ts';
import { isBodyContent } from '../../src/mdx/hast.ts';
import { isBlockElement } from '../../src/mdx/plugins/isolation.ts';
import type { Block, BlockKind } from './diff/block.ts';

/** Collects the blocks of a rendered body; what the compiler itself adds is left out. */
export function collectBlocks(tree: Root): Block[] {
  const blocks: Block[] = [];
  let block: Block = { kind: 'paragraph', words: [] };
  let isAfterSpace = true;
  const endBlock = (kind: BlockKind) => {
    if (block.words.length > 0) blocks.push(block);
    block = { kind, words: [] };
    isAfterSpace = true;
  };
  const addText = (text: string, mark: string) => {
    let end = 0;
    forEachStretch(text, (stretch, start) => {
      const isJoined = start === 0 && !isAfterSpace;
      const last = block.words.at(-1);
      if (isJoined && last?.mark === mark) last.text += stretch;
      else block.words.push({ text: stretch, mark, isJoined });
      end = start + stretch.length;
      isAfterSpace = false;
    });
    if (end < text.length) isAfterSpace = true;
  };
  const addPicture = ({ properties }: Element, kind: BlockKind) => {
    endBlock('picture');
    block.picture = String(properties['src'] ?? '');
    addText(String(properties['alt'] ?? ''), '');
    blocks.push(block);
    block = { kind, words: [] };
    isAfterSpace = true;
  };
  const walk = (node: Element | Text, kind: BlockKind, mark: string): void => {
    if (node.type === 'text') addText(node.value, mark);
    else if (node.tagName === 'img') addPicture(node, kind);
    else if (!isSilent(node)) walkElement(node, kind, mark);
  };
  const walkElement = (node: Element, kind: BlockKind, mark: string): void => {
    if (node.tagName === 'br') isAfterSpace = true;
    const inner = kindOf(node) ?? kind;
    const isBlock = isBlockElement(node) || hasClass(node, 'embed');
    if (isBlock) endBlock(inner);
    if (node.tagName === 'pre') {
      for (const line of textOf(node).split('\n')) {
        addText(line, '');
        endBlock('code');
      }
    } else {
      const marks = joinMarks(mark, markOf(node));
      for (const child of node.children) if (isBodyContent(child)) walk(child, inner, marks);
    }
    if (isBlock) endBlock(kind);
  };
  for (const child of tree.children) if (isBodyContent(child)) walk(child, 'paragraph', '');
  endBlock('paragraph');
  return blocks;
}

/** What the compiler adds, and what is only there for those who click. */
function isSilent(element: Element): boolean {
  const { tagName, properties } = element;
  return (
    tagName === 'rp' ||
    hasClass(element, 'heading-anchor') ||
    properties['id'] === 'footnote-label' ||
    'dataFootnoteRef' in properties ||
    'dataFootnoteBackref' in properties
  );
}

function hasClass({ properties }: Element, name: string): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && classes.includes(name);
}

const kinds: Readonly<Record<string, BlockKind>> = {
  ...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ li: 'item', blockquote: 'quotation', pre: 'code', td: 'cell', th: 'cell' },
  ...{ figcaption: 'caption', footer: 'caption' },
};

function kindOf(element: Element): BlockKind | undefined {
  return hasClass(element, 'poem-line') ? 'verse' : kinds[element.tagName];
}

/** What a reader sees of an element within a line. */
function markOf({ tagName, properties }: Element): string {
  switch (tagName) {
    case 'a':
      return `a ${String(properties['href'] ?? '')}`;
    case 'strong':
    case 'em':
    case 'code':
      return tagName;
    // `del` is for what a version took away.
    case 'del':
      return 's';
    default:
      return '';
  }
}

/** Marks within marks; a line feed stands in no address and no name. */
function joinMarks(outer: string, inner: string): string {
  return outer && inner ? `${outer}\n${inner}` : outer || inner;
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
