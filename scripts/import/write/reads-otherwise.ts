import type { Root, RootContent } from 'mdast';
import type { ImportReason } from '../../../src/i18n/commands/import-reasons.ts';
import { parseArticle } from '../../../src/mdx/parse-article.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { readYaml } from '../../../src/schema/read-yaml.ts';
import { plainText } from '../clean/plain-text.ts';
import { reason } from '../reason.ts';

/**
 * Reads an article back as the site will, and compares each block with the one it was made from:
 * kind, heading depth and every character of text.
 *
 * @param body What was meant.
 * @param article The MDX text that was made of it, frontmatter included.
 * @returns Why it may not be written; nothing when all arrived and the build will accept it.
 */
export function readsOtherwise(body: Root, article: string): ImportReason | undefined {
  const file = 'article.mdx';
  const { frontmatter, tree, problems } = parseArticle(article, file);
  const inHead = readYaml(frontmatter?.yaml ?? '', articleSchema, file, frontmatter?.line).problems;
  const error = [...inHead, ...problems].find(({ severity }) => severity === 'error');
  if (error) return reason('build-would-refuse', { problem: error });
  const before = body.children.map(shape);
  const after = tree.children.map(shape);
  const at = before.findIndex((block, index) => block !== after[index]);
  const change = at >= 0 ? at : before.length;
  if (before.length === after.length && at < 0) return undefined;
  return reason('text-would-change', { before: before[change] ?? '', after: after[change] ?? '' });
}

function shape(node: RootContent): string {
  const depth = node.type === 'heading' ? node.depth : '';
  return `${node.type}${depth}: ${plainText(node)}`;
}
