import { getTextDirection } from '../../arabic/text-direction.ts';
import { h } from '../hast.ts';
import { languageTag, required } from './attribute-types.ts';
import { type ElementDefinition, wordsOf } from './element-definition.ts';

/** `<Lang code="fr">texte</Lang>`: words of another language, with their own direction. */
export const lang: ElementDefinition = {
  name: 'Lang',
  place: 'either',
  attributes: { code: required(languageTag) },
  content: 'words',
  render(element, state) {
    const code = wordsOf(element, 'code');
    const properties =
      code && languageTag.accepts(code) ? { lang: code, dir: getTextDirection(code) } : {};
    const tagName = element.type === 'mdxJsxFlowElement' ? 'div' : 'span';
    return [h(tagName, properties, state.all(element))];
  },
};
