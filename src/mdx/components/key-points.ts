import { h, markAsLabel } from '../hast.ts';
import { text } from './attribute-types.ts';
import { type ElementDefinition, wordsOf } from './element-definition.ts';

/** `<KeyPoints title="…">` around a list: what a reader in a hurry should know. */
export const keyPoints: ElementDefinition = {
  name: 'KeyPoints',
  place: 'block',
  styles: 'key-points',
  attributes: { title: text },
  content: 'blocks',
  neededContent: 'list',
  checkContent(element, report) {
    const others = element.children.filter(({ type }) => type !== 'list');
    if (others.length === element.children.length) report.missing(element, 'list');
    else for (const other of others) report.misplaced(other);
  },
  render(element, state, { labels }) {
    const own = wordsOf(element, 'title');
    const title = h('p', { className: ['key-points-title'] }, [own ?? labels.keyPoints]);
    const children = state.wrap([own ? title : markAsLabel(title), ...state.all(element)], true);
    return [h('aside', { className: ['key-points'], role: 'note' }, children)];
  },
};
