import type { Root, RootContent } from 'mdast';
import { parseTimestamps } from '../../arabic/timestamp.ts';
import { plainText } from '../plain-text.ts';
import { type Dates, datesFrom, type StampLine } from '../text/stamps.ts';

/** Stamps stand near the title. */
const headBlocks = 4;

/**
 * Reads the dates of Markdown that has no front matter, where paragraphs under the title are
 * stamps and nothing else: `**نُشر:** 6 مايو 2024`.
 *
 * @returns The dates, the body without those paragraphs, and their words.
 */
export function datesInText(
  body: Root,
  timeZone: string,
): { dates: Dates; body: Root; stamps: string[] } {
  const found = new Map<RootContent, StampLine[]>();
  for (const node of body.children.slice(0, headBlocks)) {
    const text = node.type === 'paragraph' ? plainText(node).trim() : '';
    const stamps = text === '' || text.length > 100 ? [] : parseTimestamps(text, timeZone);
    const line = node.position?.start.line ?? 1;
    if (stamps.length > 0)
      found.set(
        node,
        stamps.map((stamp) => ({ stamp, line })),
      );
  }
  const children = body.children.filter((node) => !found.has(node));
  const dates = datesFrom([...found.values()].flat(), timeZone);
  return { dates, body: { ...body, children }, stamps: [...found.keys()].map(plainText) };
}
