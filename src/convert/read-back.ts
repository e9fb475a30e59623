import type { Nodes, Root } from 'mdast';
import type { ImportReason } from '../i18n/commands/import-reasons.ts';
import { parseArticle } from '../mdx/parse-article.ts';
import { articleSchema } from '../schema/article.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { plainText } from './plain-text.ts';
import { reason } from './reason.ts';

/**
 * Parses a written article as the site will, and compares each block with the intended one:
 * kind, heading depth, components with attributes, link addresses and every character of text.
 *
 * @param body The intended body.
 * @param article The MDX text written for it, frontmatter included.
 * @returns Why it must not be written, or the body as the site parses it.
 */
export function readBack(
  body: Root,
  article: string,
): { tree: Root; failure?: undefined } | { failure: ImportReason } {
  const file = 'article.mdx';
  const { frontmatter, tree, problems } = parseArticle(article, file);
  const inHead = readYaml(frontmatter?.yaml ?? '', articleSchema, file, frontmatter?.line).problems;
  const error = [...inHead, ...problems].find(({ severity }) => severity === 'error');
  if (error) return { failure: reason('build-would-refuse', { problem: error }) };
  const before = shapes(body);
  const after = shapes(tree);
  const at = before.findIndex((block, index) => block !== after[index]);
  const change = at >= 0 ? at : before.length;
  if (before.length === after.length && at < 0) return { tree };
  const details = { before: before[change] ?? '', after: after[change] ?? '' };
  return { failure: reason('text-would-change', details) };
}

const leaves = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'code',
  'thematicBreak',
  'definition',
]);

/** One line for each block that holds text, and one for each component around blocks. */
function shapes(node: Root | Nodes): string[] {
  if (node.type === 'mdxFlowExpression') return [`comment: ${node.value.trim()}`];
  if (leaves.has(node.type)) {
    const depth = node.type === 'heading' ? node.depth : '';
    return [`${node.type}${depth}: ${words(node)}`];
  }
  const own = node.type === 'mdxJsxFlowElement' ? [`<${node.name} ${attributes(node)}>`] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(shapes)] : own;
}

function words(node: Nodes): string {
  return `${plainText(node)}${addresses(node)}`.replace(/\s+/gu, ' ').trim();
}

/** Collects link targets, except of links whose text is their address. */
function addresses(node: Nodes): string {
  const isAddress =
    node.type === 'image' || (node.type === 'link' && !node.url.includes(plainText(node)));
  const own = isAddress ? ` ${node.url}` : '';
  const element = node.type === 'mdxJsxTextElement' ? ` <${node.name} ${attributes(node)}>` : '';
  const below = 'children' in node ? node.children.map(addresses).join('') : '';
  return own + element + below;
}

function attributes(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>) {
  return node.attributes
    .map((attribute) => ('name' in attribute ? `${attribute.name}=${attribute.value}` : ''))
    .join(' ');
}
