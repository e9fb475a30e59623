import type { ElementContent } from 'hast';
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { State } from 'mdast-util-to-hast';
import type { Position } from 'unist';
import type { AttributeExpectation, ContentPart, Place, Problem } from '../../schema/problem.ts';
import type { RenderContext } from '../render-context.ts';

export type BodyElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What the value of an attribute must be. */
export interface AttributeType {
  expected: AttributeExpectation;
  /** @param value As written, with character references decoded; `''` for a bare attribute. */
  accepts(value: string): boolean;
  /** May stand without a value. */
  isFlag?: true;
}

export interface AttributeRule extends AttributeType {
  isRequired?: true;
}

/** Records what is wrong with an element's content. */
export interface ContentReport {
  missing(node: Nodes, child: ContentPart): void;
  /** @param node What may not stand there. */
  misplaced(node: Nodes): void;
}

/** A component or plain element that articles may use: what it accepts and what it becomes. */
export interface ElementDefinition {
  name: string;
  /** `block` stands on lines of its own, `inline` in a line of text, `either` in both. */
  place: 'block' | 'inline' | 'either';
  attributes: Readonly<Record<string, AttributeRule>>;
  content: 'none' | 'blocks' | 'words';
  /** What is asked for where there is no content; by default a paragraph of `blocks`, else text. */
  neededContent?: ContentPart;
  /**
   * The style sheet that its HTML needs: one of the engine's in `src/styles/body`, such as
   * `callout`; of a site's own element a CSS file's path from the element's file, such as
   * `./pull-number.css`. An article's page has the sheets of the elements in its body, and no others.
   */
  styles?: string;
  /** Only inside one of these. */
  parents?: readonly string[];
  /** Checks that the content suits this element; generic rules have passed. */
  checkContent?(element: BodyElement, report: ContentReport): void;
  /** More rules for the attributes. */
  checkAttributes?(element: BodyElement, place: Place): Problem[];
  /**
   * Must yield safe nodes whatever the element holds: articles with errors are rendered too.
   * Nothing at all where what is needed is missing.
   */
  render(element: BodyElement, state: State, context: RenderContext): ElementContent[];
}

/** Value of a literal attribute; `''` for a bare one. */
export function attributeOf(element: BodyElement, name: string): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      if (typeof attribute.value === 'object' && attribute.value !== null) return undefined;
      return attribute.value ?? '';
    }
  }
  return undefined;
}

/** Value of a literal attribute that says something. */
export function wordsOf(element: BodyElement, name: string): string | undefined {
  return attributeOf(element, name)?.trim() || undefined;
}

/** Where an attribute stands, or its element where it does not. */
export function attributePosition(element: BodyElement, name: string): Position | undefined {
  const found = element.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return found?.position ?? element.position;
}
