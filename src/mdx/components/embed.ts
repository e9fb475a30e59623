import { h } from '../hast.ts';
import { linkElement } from '../plugins/external-links.ts';
import { required, text, webAddress } from './attribute-types.ts';
import { attributePosition, type ElementDefinition, wordsOf } from './element-definition.ts';

/**
 * `<Embed url="https://…" title="…" site="…" />`: a link as a card. Nothing of the other site is
 * loaded (no script, frame or picture), so it learns of a reader only when they follow the link.
 */
export const embed: ElementDefinition = {
  name: 'Embed',
  place: 'block',
  styles: 'embed',
  attributes: { url: required(webAddress), title: required(text), site: text },
  content: 'none',
  render(element, _state, context) {
    const url = wordsOf(element, 'url');
    if (!url || !URL.canParse(url)) return [];
    const { host } = new URL(url);
    const site = wordsOf(element, 'site');
    const title = wordsOf(element, 'title') ?? host;
    const children = [
      h('span', { className: ['embed-title'] }, [title]),
      ' ',
      h('span', { className: ['embed-site'] }, [site ?? h('bdi', { dir: 'ltr' }, [host])]),
    ];
    const position = attributePosition(element, 'url');
    return [linkElement(url, position, children, context, { className: ['embed'] })];
  },
};
