import type { Nodes, Root, Text } from 'hast';
import { isElement } from '../../../../src/convert/html/element.ts';

/*
 * Linkedom makes one text node of each character reference, and writes these characters as
 * references. Readability writes and reads the page again for each of its attempts, so a page of
 * many no-break spaces or ampersands would cost seconds.
 */

/** What linkedom escapes, with where stand-ins are looked for. A no-break space stays a space. */
const escaped = [
  { character: '&', from: 0xe000, to: 0xe0ff },
  { character: '<', from: 0xe100, to: 0xe1ff },
  { character: '>', from: 0xe200, to: 0xe2ff },
  { character: '\u00a0', from: 0x2000, to: 0x200a },
];

/** Characters by those that stand for them. */
export type StandIns = ReadonlyMap<string, string>;

/**
 * Replaces characters that linkedom would escape by others that a page does not have.
 *
 * @param page Changed in place, except scripts and styles.
 * @returns For `restoreCharacters`; a character without a free stand-in is not replaced.
 */
export function replaceEscapedCharacters(page: Root): StandIns {
  const texts = textsIn(page);
  const used = new Set(
    texts.flatMap(({ value }) => value.match(/[\ue000-\ue2ff\u2000-\u200a]/g) ?? []),
  );
  const standIns = new Map<string, string>();
  for (const { character, from, to } of escaped) {
    const codes = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const free = codes.map((code) => String.fromCharCode(code)).find((each) => !used.has(each));
    if (free !== undefined) standIns.set(free, character);
  }
  for (const text of texts) {
    for (const [standIn, character] of standIns) {
      text.value = text.value.replaceAll(character, standIn);
    }
  }
  return standIns;
}

/** Puts the characters of a page back where others stand for them. @param part Changed in place. */
export function restoreCharacters(part: Root, standIns: StandIns): void {
  for (const text of textsIn(part)) {
    for (const [standIn, character] of standIns) {
      text.value = text.value.replaceAll(standIn, character);
    }
  }
}

function textsIn(root: Root): Text[] {
  const texts: Text[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') texts.push(node);
    if ('children' in node && !isElement(node, 'script', 'style')) waiting.push(...node.children);
  }
  return texts;
}
