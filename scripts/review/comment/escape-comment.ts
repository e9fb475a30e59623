import { harmlessLines } from '../../../src/i18n/problems/shown-value.ts';

/** Joins without being seen, and parts what a forge would read as one. */
const joiner = '\u2060';

/**
 * Escapes a stranger's text for the comment of a forge. All signs of ASCII become character
 * references, so neither Markdown nor HTML nor a robot that reads commands finds any. What forges look
 * for in the finished text (`@name`, `#12`, `GH-12`, addresses, digests of
 * commits) is parted by a sign that nobody sees.
 *
 * @example escapeComment('@ali <b>') // '&#64;\u2060ali &#60;b&#62;'
 */
export function escapeComment(text: string): string {
  return harmlessLines(text.replace(/\s+/g, ' ').trim())
    .replace(/[@#!:/.~$%&-]|[0-9a-f](?=[0-9a-f]{6})/gi, (sign) => `${sign}${joiner}`)
    .replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
