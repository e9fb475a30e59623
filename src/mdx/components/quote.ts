import type { ElementContent } from 'hast';
import { h } from '../hast.ts';
import { resolveHref } from '../plugins/base-path.ts';
import { linkElement } from '../plugins/external-links.ts';
import { text, webAddress } from './attribute-types.ts';
import { attributePosition, type ElementDefinition, wordsOf } from './element-definition.ts';

/**
 * `<Quote by="…" source="…" url="https://…">` … `</Quote>`: somebody's words with who said them and
 * where. The address makes the source a link, or the person where no source is named.
 */
export const quote: ElementDefinition = {
  name: 'Quote',
  place: 'block',
  styles: 'quote',
  attributes: { by: text, source: text, url: webAddress },
  content: 'blocks',
  render(element, state, context) {
    const by = wordsOf(element, 'by');
    const url = wordsOf(element, 'url');
    const source = wordsOf(element, 'source') ?? (by ? undefined : hostOf(url));
    const linked = (words: string): ElementContent | string =>
      url ? linkElement(url, attributePosition(element, 'url'), [words], context) : words;

    const words: ElementContent[] = [];
    if (by) words.push(h('span', { className: ['quote-by'] }, [source ? by : linked(by)]));
    if (source) words.push(h('cite', { className: ['quote-source'] }, [linked(source)]));
    const cite = url && resolveHref(url, context.base);
    const text = h('blockquote', cite ? { cite } : {}, state.wrap(state.all(element), true));
    const [first, second] = words;
    const caption = first && h('figcaption', {}, second ? [first, ' ', second] : [first]);
    return [h('figure', { className: ['quote'] }, caption ? [text, caption] : [text])];
  },
};

function hostOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).host : undefined;
}
