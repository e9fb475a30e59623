import type { ElementContent } from 'hast';
import { problem } from '../../schema/problem.ts';
import { isSafeUrl } from '../safe-url.ts';
import { attributeOf, type BodyElement, type ElementDefinition } from './element-definition.ts';

/** Elements that load or run something, or change how the rest of a page is parsed. */
const refusedElements: ReadonlySet<string> = new Set([
  ...['script', 'style', 'link', 'meta', 'base', 'title', 'html', 'head', 'body', 'template'],
  ...['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'noscript'],
  ...['plaintext', 'xmp', 'noembed', 'noframes', 'textarea', 'form', 'foreignObject'],
]);
const refusedProperties = /^(?:on.*|style|srcdoc|is|slot)$/i;
const addresses = /^(?:href|src|cite|action|formaction|poster|data|ping|xlink:?href|background)$/i;

/**
 * Wraps a site's own element so that its output is as safe as the engine's: an article's values
 * pass through code that we have not reviewed. It gets only valid attributes and renders nothing if a
 * required one is invalid. Unsafe addresses are removed from its output. What it throws, or
 * forbidden output, becomes a problem of the article that names the element's file.
 *
 * @param file The element's file, as people know it.
 */
export function guardElement(definition: ElementDefinition, file: string): ElementDefinition {
  return {
    ...definition,
    render(element, state, context) {
      const { attributes, missing } = keepValidAttributes(element, definition);
      if (missing) return [];
      try {
        const nodes: unknown = definition.render({ ...element, attributes }, state, context);
        if (!Array.isArray(nodes)) throw new TypeError('render must return an array of nodes');
        for (const node of nodes) guardNode(node);
        return nodes;
      } catch (error) {
        const { line, column } = element.position?.start ?? { line: 1, column: 1 };
        const reason = error instanceof Error ? error.message : String(error);
        const details = { element: definition.name, file, reason };
        context.problems.push(
          problem('element-failed', { file: context.file, line, column }, details),
        );
        return [];
      }
    },
  };
}

function keepValidAttributes(element: BodyElement, definition: ElementDefinition) {
  const right = new Set(
    Object.entries(definition.attributes).flatMap(([name, rule]) => {
      const value = attributeOf(element, name);
      return value !== undefined && (value !== '' || rule.isFlag) && rule.accepts(value)
        ? [name]
        : [];
    }),
  );
  return {
    attributes: element.attributes.filter(
      (attribute) => attribute.type === 'mdxJsxAttribute' && right.has(attribute.name),
    ),
    missing: Object.entries(definition.attributes).some(
      ([name, { isRequired }]) => isRequired && !right.has(name),
    ),
  };
}

/**
 * @param node Changed in place, as the compiler knows some nodes again.
 * @throws Error where an element or a property may not stand in an article.
 */
function guardNode(node: ElementContent): void {
  if (node?.type === 'text' && typeof node.value === 'string') return;
  if (node?.type !== 'element' || !/^[a-z][a-zA-Z0-9-]*$/.test(node.tagName)) {
    throw new TypeError('render may yield elements and texts alone: use h() of maqalat/elements');
  }
  if (refusedElements.has(node.tagName))
    throw new Error(`<${node.tagName}> is refused in articles`);
  for (const [name, value] of Object.entries(node.properties)) {
    if (refusedProperties.test(name)) {
      throw new Error(`the property ${name} is refused in articles`);
    }
    if (addresses.test(name) && !isSafeUrl(String(value))) delete node.properties[name];
  }
  for (const child of node.children) guardNode(child);
}
