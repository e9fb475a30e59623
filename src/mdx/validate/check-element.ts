import type { Nodes } from 'mdast';
import type { ContentPart } from '../../schema/problem.ts';
import type {
  BodyElement,
  ContentReport,
  ElementDefinition,
} from '../components/element-definition.ts';
import { elements, listElementNames, suggestElement } from '../components/registry.ts';
import type { ArticleChecks } from './article-checks.ts';
import { checkAttributes } from './check-attributes.ts';
import { isComment } from './check-expression.ts';

/**
 * Checks one element against the allow-list: its name, its place, its attributes, its content.
 *
 * @param parents Names of what it stands in, the nearest last: elements' names, else types of
 *   syntax tree nodes.
 */
export function checkElement(
  element: BodyElement,
  parents: readonly string[],
  checks: ArticleChecks,
): void {
  const name = element.name ?? '';
  const definition = elements.get(name);
  if (!definition) {
    const details = { name, suggestion: suggestElement(name), allowed: listElementNames() };
    checks.report('unknown-element', element, details);
    return;
  }
  checkAttributes(element, definition, checks);
  checkPlace(element, definition, parents, checks);
  const content = element.children.filter((child) => !isNothing(child));
  const report: ContentReport = {
    missing: (node, child) => checks.report('missing-content', node, { element: name, child }),
    misplaced: (node) =>
      checks.report('misplaced-element', node, { element: getNodeName(node), parent: name }),
  };
  const [first, second] = content;
  if (definition.content === 'none') {
    if (first) report.misplaced(first);
  } else if (!first) {
    report.missing(element, findMissingPart(definition));
  } else {
    if (isLineOfText(definition)) {
      const block = content.find((node) => node.type !== 'paragraph') ?? second;
      if (element.type === 'mdxJsxFlowElement' && block) report.misplaced(block);
    }
    definition.checkContent?.({ ...element, children: content } as BodyElement, report);
  }
}

function checkPlace(
  element: BodyElement,
  { name, place, parents: allowed }: ElementDefinition,
  parents: readonly string[],
  checks: ArticleChecks,
): void {
  const nearest = parents.at(-1) ?? 'article';
  const isBlockInLine = place === 'block' && element.type === 'mdxJsxTextElement';
  const around = allowed ? (parents.findLast((parent) => parent !== 'paragraph') ?? 'article') : '';
  if (allowed && !allowed.includes(around)) {
    checks.report('misplaced-element', element, { element: name, parent: around });
  } else if (isBlockInLine) {
    checks.report('misplaced-element', element, { element: name, parent: nearest });
  }
}

function isLineOfText({ place, name }: ElementDefinition): boolean {
  return place === 'inline' || name === 'summary';
}

function findMissingPart({ neededContent, content }: ElementDefinition): ContentPart {
  return neededContent ?? (content === 'blocks' ? 'paragraph' : 'text');
}

/** White space, comments, and definitions, which are shown elsewhere or nowhere. */
function isNothing(node: Nodes): boolean {
  if (node.type === 'definition' || node.type === 'footnoteDefinition') return true;
  if (node.type === 'text') return node.value.trim() === '';
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isExpression && isComment(node.value);
}

export function getNodeName(node: Nodes): string {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return (isElement && node.name) || node.type;
}
