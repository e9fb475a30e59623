import type { Element } from 'hast';
import { labelsOf } from './element.ts';

/** `caption`, `wp-caption-text`, `photo-legend`, `img-cap`, `pic_desc`. */
const captionLabel =
  /(?:^|[\s_-])(?:(?:wp-)?(?:image-|photo-|figure-)?(?:caption|legend|tr-caption|cutline)(?:-text)?|(?:img|image|photo|pic|picture|figure)[_-]?(?:cap|desc))(?:$|[\s_-])/i;

/** Whether an element's class or id labels it as a picture's caption. */
export function isLabelledCaption(element: Element): boolean {
  return captionLabel.test(labelsOf(element));
}
