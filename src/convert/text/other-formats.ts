/** Beginnings of formats that are no plain text, though some can be decoded as such. */
const otherFormats = /^\s*(?:<(?:!doctype|\?xml|html|rss|feed)\b|%PDF-|\{\\rtf|\{\s*"|\[\s*\{)/i;

/** Whether the beginning of a file is that of plain text. */
export function isPlainText(head: string): boolean {
  return !head.includes('\0') && !otherFormats.test(head);
}
