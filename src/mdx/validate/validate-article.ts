import type { Nodes, Root } from 'mdast';
import type { Problem } from '../../schema/problem.ts';
import type { PictureReference } from '../compiled-body.ts';
import { excerpt } from '../excerpt.ts';
import { isParent } from '../limits.ts';
import { extractPlainText } from '../plain-text.ts';
import { isSafeUrl } from '../safe-url.ts';
import { ArticleChecks } from './article-checks.ts';
import { checkPicture } from './check-attributes.ts';
import { checkElement, getNodeName } from './check-element.ts';
import { isComment } from './check-expression.ts';
import { checkFootnoteMarks } from './check-footnotes.ts';

/**
 * Validates a body: elements, attributes, footnotes and expressions.
 *
 * @param tree The body, tags balanced.
 * @param source The whole file.
 * @param file The name to report.
 * @returns Every problem, and every picture that the loader must find.
 */
export function validateArticle(
  tree: Root,
  source: string,
  file: string,
): { problems: Problem[]; pictures: PictureReference[] } {
  const checks = new ArticleChecks(source, file);
  walk(tree, [], checks);
  return { problems: checks.problems, pictures: checks.pictures };
}

function walk(node: Nodes, parents: readonly string[], checks: ArticleChecks): void {
  // Code's braces and tags are part of it, not problems of their own.
  if (checkModuleCode(node, checks)) return;
  checkNode(node, parents, checks);
  if (!isParent(node)) return;
  const inside = node.type === 'root' ? parents : [...parents, getNodeName(node)];
  for (const child of node.children) walk(child, inside, checks);
}

function checkNode(node: Nodes, parents: readonly string[], checks: ArticleChecks): void {
  switch (node.type) {
    case 'heading':
      if (node.depth === 1) {
        checks.report('title-in-body', node, { value: excerpt(extractPlainText(node)) });
      }
      break;
    case 'link':
    case 'definition':
      if (!isSafeUrl(node.url) && !checks.isReference(node)) {
        checks.report('unsafe-url', node, { value: excerpt(node.url) });
      }
      break;
    case 'image':
      if (!node.alt?.trim()) checks.report('missing-alt', node, { value: excerpt(node.url) });
      checkPicture(node.url, node, checks);
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node.value)) {
        checks.report('expression-refused', node, { value: excerpt(`{${node.value}}`) });
      }
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkElement(node, parents, checks);
      break;
    case 'text':
      checkFootnoteMarks(node, checks);
      break;
    default:
  }
}

/** As in MDX, code is a block that begins with one of these words at the margin. */
function checkModuleCode(node: Nodes, checks: ArticleChecks): boolean {
  const start = node.position?.start;
  const isBlock = node.type === 'paragraph' || node.type === 'heading' || node.type === 'table';
  if (!isBlock || start?.column !== 1 || start.offset === undefined) return false;
  const line = /^(?:import|export) [^\r\n]*/.exec(
    checks.source.slice(start.offset, start.offset + 300),
  );
  if (line) checks.report('module-code-refused', node, { value: excerpt(line[0]) });
  return line !== null;
}
