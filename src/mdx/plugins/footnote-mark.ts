import type { FootnoteReference } from 'mdast';
import { defaultHandlers, type Handler } from 'mdast-util-to-hast';
import { toDigitSet } from '../../arabic/digits.ts';
import type { RenderContext } from '../render-context.ts';

/**
 * The mark of a footnote, in the site's digits and isolated: after a Latin word or a number it
 * would be taken for its last digit (UAX #9, W7), and stand on the wrong side of it.
 *
 * `سنة 2024[^1]` → `سنة 2024<sup dir="ltr">…1…</sup>`
 */
export function footnoteReferenceHandler({ digits }: RenderContext): Handler {
  return (state, node: FootnoteReference) => {
    const mark = defaultHandlers.footnoteReference(state, node);
    mark.properties['dir'] = 'ltr';
    for (const link of mark.children) {
      const [number] = link.type === 'element' ? link.children : [];
      if (number?.type === 'text') number.value = toDigitSet(number.value, digits);
    }
    return mark;
  };
}
