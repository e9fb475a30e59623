import { linkElement } from '../plugins/external-links.ts';
import { pictureFigure } from '../plugins/pictures.ts';
import { required, text, webAddress } from './attribute-types.ts';
import { attributePosition, type ElementDefinition, wordsOf } from './element-definition.ts';
import { figure } from './figure.ts';

/**
 * `<Map src="./harbour.svg" alt="…" attribution="…" url="https://…" caption="…" />`: a map as a still
 * picture. Nothing of a map service is loaded; whose data it shows must be said, and `url` links it.
 */
export const map: ElementDefinition = {
  ...figure,
  name: 'Map',
  attributes: {
    src: required(figure.attributes['src'] ?? text),
    alt: figure.attributes['alt'] ?? text,
    attribution: required(text),
    url: webAddress,
    caption: text,
  },
  render(element, _state, context) {
    const picture = context.pictures.get(wordsOf(element, 'src') ?? '');
    if (!picture) return [];
    const alt = wordsOf(element, 'alt') ?? '';
    const attribution = wordsOf(element, 'attribution');
    const url = wordsOf(element, 'url');
    const credit =
      attribution && url
        ? linkElement(url, attributePosition(element, 'url'), [attribution], context)
        : attribution;
    return [pictureFigure(picture, { alt, caption: wordsOf(element, 'caption'), credit })];
  },
};
