import { problem } from '../../schema/problem.ts';
import { pictureFigure } from '../plugins/pictures.ts';
import { picturePath, required, text } from './attribute-types.ts';
import { attributeOf, type ElementDefinition, wordsOf } from './element-definition.ts';

/** `<Figure src="./shore.png" alt="…" caption="…" credit="…" />`: a picture with what is said of it. */
export const figure: ElementDefinition = {
  name: 'Figure',
  place: 'block',
  attributes: {
    src: required(picturePath),
    // `missing-alt` says why it is needed; the general messages do not.
    alt: { expected: 'text', accepts: () => true },
    caption: text,
    credit: text,
  },
  content: 'none',
  checkAttributes(element, place) {
    // A computed one is reported as such.
    const isWritten = element.attributes.some(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt',
    );
    if (isWritten && attributeOf(element, 'alt')?.trim() !== '') return [];
    return [problem('missing-alt', place, { value: wordsOf(element, 'src') ?? '' })];
  },
  render(element, _state, { pictures }) {
    const picture = pictures.get(wordsOf(element, 'src') ?? '');
    if (!picture) return [];
    const alt = wordsOf(element, 'alt') ?? '';
    const caption = wordsOf(element, 'caption');
    return [pictureFigure(picture, { alt, caption, credit: wordsOf(element, 'credit') })];
  },
};
