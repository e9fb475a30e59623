import { childElements } from '../xml/xml-element.ts';
import { type LossEntry, shortenText } from './loss-log.ts';
import { parsePart } from './parse-part.ts';
import type { Relationship } from './relationships.ts';
import { textIn } from './wrappers.ts';

const kinds = { header: 'page-header', footer: 'page-header', comments: 'comment' } as const;

/**
 * What stands around a document's text and is no part of it: headers, footers and comments, each
 * text once. Page numbers alone are not worth a line.
 *
 * @param relationships Of the main part.
 * @param text Reads a part; an empty string where it is missing.
 */
export async function readHeadersAndFooters(
  relationships: ReadonlyMap<string, Relationship>,
  text: (part: string) => Promise<string>,
): Promise<LossEntry[]> {
  const entries: LossEntry[] = [];
  for (const { type, target } of relationships.values()) {
    if (type !== 'header' && type !== 'footer' && type !== 'comments') continue;
    const root = parsePart(await text(target));
    if (!root) continue;
    for (const part of type === 'comments' ? childElements(root, 'w:comment') : [root]) {
      const words = shortenText(textIn(part));
      const isKnown = entries.some((entry) => entry.text === words);
      if (/\p{L}/u.test(words) && !isKnown) entries.push({ reason: kinds[type], text: words });
    }
  }
  return entries;
}
