import type { Root } from 'hast';
import type { LeftOut } from '../left-out.ts';
import { attribute, elementsIn, isElement } from './element.ts';

/**
 * Finds the addresses that quotations and edits within a sentence cite. Browsers do not show them
 * and Markdown has no place for them; that of a `blockquote` stays with its `Quote`.
 *
 * @example `<q cite="https://sea.example/">المدّ</q>` gives `https://sea.example/`
 */
export function findCitations(tree: Root): LeftOut[] {
  const addresses = new Set<string>();
  for (const element of elementsIn(tree)) {
    const address = isElement(element, 'q', 'ins', 'del') ? attribute(element, 'cite') : undefined;
    if (address !== undefined && /^https?:/i.test(address)) addresses.add(address);
  }
  return [...addresses].map((text) => ({ text, reason: 'citation' }));
}
