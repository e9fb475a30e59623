import { h } from '../hast.ts';
import { required, text } from './attribute-types.ts';
import { type ElementDefinition, wordsOf } from './element-definition.ts';

/** `<Sidebar title="…">` … `</Sidebar>`: a short story of its own beside the article's. */
export const sidebar: ElementDefinition = {
  name: 'Sidebar',
  place: 'block',
  styles: 'sidebar',
  attributes: { title: required(text) },
  content: 'blocks',
  render(element, state) {
    const title = wordsOf(element, 'title');
    const head = title ? [h('p', { className: ['sidebar-title'] }, [title])] : [];
    const children = state.wrap([...head, ...state.all(element)], true);
    return [h('aside', { className: ['sidebar'], role: 'note' }, children)];
  },
};
