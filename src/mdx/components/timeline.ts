import type { Element, ElementContent } from 'hast';
import type { List, ListItem, PhrasingContent, Strong } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { h } from '../hast.ts';
import type { BodyElement, ElementDefinition } from './element-definition.ts';
import { trimPhrasing } from './split-phrasing.ts';

/** `<Timeline>` around a list whose items begin with a bold date: events in order of time. */
export const timeline: ElementDefinition = {
  name: 'Timeline',
  place: 'block',
  styles: 'timeline',
  attributes: {},
  content: 'blocks',
  neededContent: 'list',
  checkContent(element, report) {
    const lists = element.children.filter(isList);
    if (lists.length === 0) report.missing(element, 'list');
    for (const child of element.children) if (!isList(child)) report.misplaced(child);
    for (const item of lists.flatMap((list) => list.children)) {
      if (!dateOf(item)) report.missing(item, 'date');
    }
  },
  render(element, state) {
    const items = element.children.filter(isList).flatMap((list) => list.children);
    const events = items.map((item) => event(item, state));
    return [h('ol', { className: ['timeline'] }, state.wrap(events, true))];
  },
};

function isList(node: BodyElement['children'][number]): node is List {
  return node.type === 'list';
}

/** The bold words that an item begins with. */
function dateOf({ children: [first] }: ListItem): Strong | undefined {
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  return start?.type === 'strong' ? start : undefined;
}

function event(item: ListItem, state: State): Element {
  const date = dateOf(item);
  const [first, ...more] = item.children;
  const blocks: ElementContent[] = [];
  if (date && first?.type === 'paragraph') {
    const children = trimSeparator(first.children.slice(1));
    if (children.length > 0) blocks.push(h('p', {}, state.all({ ...first, children })));
    blocks.push(...state.all({ ...item, children: more }));
  } else blocks.push(...state.all(item));
  return h('li', {}, [
    ...(date ? [h('p', { className: ['timeline-date'] }, state.all(date))] : []),
    h('div', { className: ['timeline-text'] }, blocks),
  ]);
}

/** The layout sets date and text apart, so a colon or dash between them would hang in the air. */
function trimSeparator(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...more] = trimPhrasing(nodes);
  if (first?.type !== 'text') return first ? [first, ...more] : [];
  return trimPhrasing([{ ...first, value: first.value.replace(/^[:–—-]\s*/u, '') }, ...more]);
}
