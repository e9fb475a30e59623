import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { TextFlow } from './flow.ts';
import type { FlowBlock } from './flow-token.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** Attributes of components that a reader sees. */
const seen = ['title', 'caption', 'credit', 'by', 'source'];

/**
 * Builds the token flow of an article as readers see it: words with the blocks, lists, links and
 * pictures around them.
 *
 * @param title Stands first.
 * @param body The tree that the site reads from the written file.
 */
export function articleFlow(title: string, body: Root): TextFlow {
  const flow = new TextFlow();
  flow.startBlock({ role: 'text', zone: 'title' });
  flow.text(title);
  flow.startBlock();
  addChildren(flow, body);
  return flow;
}

function addChildren(flow: TextFlow, node: Parents): void {
  for (const child of node.children) addNode(flow, child);
}

function addBlock(flow: TextFlow, node: Parents, block = { ...flow.block }): void {
  const outer = flow.block;
  flow.startBlock(block);
  addChildren(flow, node);
  flow.startBlock(outer);
}

function addNode(flow: TextFlow, node: Nodes): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      flow.text(node.value);
      return;
    case 'code':
      flow.startBlock({ role: 'code' });
      flow.text(node.value);
      flow.startBlock();
      return;
    case 'break':
      flow.line();
      return;
    case 'image':
      flow.picture(node.url);
      return;
    case 'footnoteReference':
      flow.noteMark();
      return;
    case 'link': {
      const outer = flow.href;
      flow.href = node.url;
      addChildren(flow, node);
      flow.href = outer;
      return;
    }
    case 'heading':
      addBlock(flow, node, { role: 'heading' });
      return;
    case 'list':
      for (const [index, item] of node.children.entries()) {
        const number = node.ordered ? (node.start ?? 1) + index : undefined;
        addItem(flow, item, { role: 'item', ...(number === undefined ? {} : { number }) });
      }
      return;
    case 'tableCell':
      addBlock(flow, node, { role: 'cell' });
      return;
    case 'footnoteDefinition':
      addBlock(flow, node, { role: 'note' });
      return;
    case 'paragraph':
      addBlock(flow, node, flow.block.role === 'text' ? { ...flow.block } : flow.block);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      addComponent(flow, node);
      return;
    default:
      if ('children' in node) addBlockOrInline(flow, node);
  }
}

/** What stands first in an item is the item; more paragraphs only stand under it. */
function addItem(flow: TextFlow, item: Parents, block: FlowBlock): void {
  const outer = flow.block;
  flow.startBlock(block);
  for (const [index, child] of item.children.entries()) {
    if (index > 0) flow.startBlock();
    addNode(flow, child);
  }
  flow.startBlock(outer);
}

function addBlockOrInline(flow: TextFlow, node: Parents): void {
  const isInline = node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
  if (isInline) addChildren(flow, node);
  else addBlock(flow, node);
}

function addComponent(flow: TextFlow, node: Component): void {
  const value = (name: string) => {
    const found = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
    );
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  if (node.name === 'br') {
    flow.line();
    return;
  }
  if (node.type === 'mdxJsxTextElement') {
    addChildren(flow, node);
    return;
  }
  const src = node.name === 'Figure' ? value('src') : undefined;
  if (src !== undefined) flow.picture(src);
  addBlock(flow, node);
  for (const name of seen) {
    const words = value(name);
    if (words === undefined) continue;
    flow.startBlock({ role: 'text', zone: 'caption' });
    flow.text(words);
  }
  flow.startBlock();
}
