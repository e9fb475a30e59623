import type { ElementContent } from 'hast';
import { h } from '../hast.ts';
import { direction, flag, machineDate, required, text } from './attribute-types.ts';
import { attributeOf, type BodyElement, type ElementDefinition } from './element-definition.ts';

type Rules = Omit<ElementDefinition, 'name' | 'render' | 'attributes'> &
  Partial<Pick<ElementDefinition, 'attributes'>>;

const inline: Rules = { place: 'inline', content: 'words' };
const empty: Rules = { place: 'inline', content: 'none' };

const rules: Readonly<Record<string, Rules>> = {
  abbr: { ...inline, attributes: { title: text } },
  bdi: { ...inline, attributes: { dir: direction } },
  bdo: { ...inline, attributes: { dir: required(direction) } },
  br: empty,
  cite: inline,
  del: inline,
  details: {
    place: 'block',
    content: 'blocks',
    attributes: { open: flag },
    styles: 'details',
  },
  dfn: inline,
  ins: inline,
  kbd: { ...inline, styles: 'code' },
  mark: inline,
  q: { ...inline, styles: 'quotation' },
  rp: { ...inline, parents: ['ruby'] },
  rt: { ...inline, parents: ['ruby'] },
  ruby: inline,
  s: inline,
  samp: { ...inline, styles: 'code' },
  small: inline,
  sub: inline,
  summary: { place: 'block', content: 'words', parents: ['details'] },
  sup: inline,
  time: { ...inline, attributes: { datetime: machineDate } },
  u: inline,
  wbr: empty,
};

/** HTML elements that have no Markdown of their own and may be written as tags. */
export const plainElements: readonly ElementDefinition[] = Object.entries(rules).map(
  ([name, { attributes = {}, ...rule }]) => ({
    name,
    attributes,
    ...rule,
    render: (element, state) => render(name, attributes, element, state.all(element)),
  }),
);

/** Attributes that HTML spells otherwise in the tree. */
const properties: Readonly<Record<string, string>> = { datetime: 'dateTime' };

function render(
  name: string,
  attributes: ElementDefinition['attributes'],
  element: BodyElement,
  children: ElementContent[],
): ElementContent[] {
  const kept: Record<string, string | true> = {};
  for (const [key, rule] of Object.entries(attributes)) {
    const value = attributeOf(element, key);
    if (value === undefined || !rule.accepts(value)) continue;
    kept[properties[key] ?? key] = rule.isFlag ? true : value;
  }
  if (rules[name]?.place !== 'inline' && name !== 'summary') return [h(name, kept, children)];
  const words = children.flatMap(unwrap);
  const node = h(name, kept, rules[name]?.content === 'none' ? [] : words);
  // An inline element on a line of its own still is a line of text.
  return [name !== 'summary' && element.type === 'mdxJsxFlowElement' ? h('p', {}, [node]) : node];
}

function unwrap(node: ElementContent): ElementContent[] {
  return node.type === 'element' && node.tagName === 'p' ? node.children : [node];
}
