import { h } from '../hast.ts';
import { text } from './attribute-types.ts';
import { type ElementDefinition, wordsOf } from './element-definition.ts';

/** `<PullQuote by="…">` … `</PullQuote>`: a sentence of the article, set large to be seen first. */
export const pullQuote: ElementDefinition = {
  name: 'PullQuote',
  place: 'block',
  styles: 'pull-quote',
  attributes: { by: text },
  content: 'blocks',
  render(element, state) {
    const by = wordsOf(element, 'by');
    const words = h('blockquote', {}, state.wrap(state.all(element), true));
    const caption = by ? [h('figcaption', {}, [by])] : [];
    return [h('figure', { className: ['pull-quote'] }, [words, ...caption])];
  },
};
