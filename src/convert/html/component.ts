import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Creates a block component: `<Figure src="…" />`. Attributes without a value are omitted. */
export function blockComponent(
  name: string,
  attributes: Attributes,
  children: (BlockContent | DefinitionContent)[] = [],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: writeAttributes(attributes), children };
}

/** Creates an inline component or element: `<sub>2</sub>`. */
export function inlineComponent(
  name: string,
  attributes: Attributes,
  children: PhrasingContent[] = [],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: writeAttributes(attributes), children };
}

function writeAttributes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    const line = value?.replace(/\s+/gu, ' ').trim();
    return line ? [{ type: 'mdxJsxAttribute', name, value: line }] : [];
  });
}
