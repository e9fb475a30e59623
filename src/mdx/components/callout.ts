import { h, markAsLabel } from '../hast.ts';
import { text } from './attribute-types.ts';
import { attributeOf, type ElementDefinition, wordsOf } from './element-definition.ts';

export const calloutTypes = ['note', 'tip', 'warning'] as const;
export type CalloutType = (typeof calloutTypes)[number];

/** `<Callout type="note|tip|warning" title="…">` … `</Callout>`: an aside set off from the text. */
export const callout: ElementDefinition = {
  name: 'Callout',
  place: 'block',
  styles: 'callout',
  attributes: {
    type: {
      expected: 'callout-type',
      accepts: (value) => calloutTypes.some((type) => type === value),
    },
    title: text,
  },
  content: 'blocks',
  render(element, state, { labels }) {
    const written = attributeOf(element, 'type');
    const type = calloutTypes.find((known) => known === written) ?? 'note';
    const own = wordsOf(element, 'title');
    const title = h('p', { className: ['callout-title'] }, [own ?? labels.callouts[type]]);
    const children = state.wrap([own ? title : markAsLabel(title), ...state.all(element)], true);
    return [h('aside', { className: ['callout'], dataType: type, role: 'note' }, children)];
  },
};
