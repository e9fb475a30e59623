import type { FootnoteReference } from 'mdast';
import { defaultHandlers, type Handler } from 'mdast-util-to-hast';

/**
 * The mark of a footnote, isolated: after a Latin word or a number it would be taken for its last
 * digit (UAX #9, W7), and stand on the wrong side of it.
 *
 * `سنة 2024[^1]` → `سنة 2024<sup dir="ltr">…1…</sup>`
 */
export const footnoteReferenceHandler: Handler = (state, node: FootnoteReference) => {
  const mark = defaultHandlers.footnoteReference(state, node);
  mark.properties['dir'] = 'ltr';
  return mark;
};
