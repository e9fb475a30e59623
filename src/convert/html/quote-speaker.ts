import type { Element, ElementContent, Nodes } from 'hast';
import { copyTree } from './copy-tree.ts';
import { elementsIn, isBlock, isElement, lineOf } from './element.ts';

/** A quotation without its attribution line, and that line. */
export interface SpokenQuote {
  quote: Element;
  speaker: Element | undefined;
}

/** Separators between a quotation and its speaker. */
const dashes = /(?<![\s\u00A0—–―~-])[\s\u00A0—–―~-]+$/u;
/** Ends of the line before a speaker: nothing, a dash, or closing punctuation. */
const endOfSpeech = /(?:^|[—–―~»”"’.!?؟…]|(?:^|\s)-)\s*$/u;
const dashedLine = /^[—–―]\s*\S.{0,80}$/u;

/**
 * Splits a quotation from its speaker: a `footer` or `cite` at its end, or a last line that begins
 * with a dash. The dash goes with the speaker. A `cite` in the middle of a sentence is part of it.
 *
 * @param node A `blockquote`; it is not changed.
 * @example `<p>«الجسر آمن.»</p><p>— <cite>رئيس البلدية</cite></p>` gives the first paragraph and the `cite`
 */
export function splitSpeaker(node: Element): SpokenQuote {
  const quote = copyTree(node);
  const speaker = findNamedSpeaker(quote) ?? dashedSpeaker(quote);
  if (speaker) removeSpeaker(quote, speaker);
  return { quote, speaker };
}

function findNamedSpeaker(quote: Element): Element | undefined {
  const elements = [...elementsIn(quote)];
  const named =
    elements.findLast((element) => isElement(element, 'footer')) ??
    elements.findLast((element) => isElement(element, 'cite'));
  if (!named) return undefined;
  const line = lineOf(named);
  const isLast = line !== '' && lineOf(quote).endsWith(line) && lineOf(quote) !== line;
  if (!isLast) return undefined;
  return isElement(named, 'footer') || endOfSpeech.test(lineBefore(quote, named))
    ? named
    : undefined;
}

/** Collects the text on the same line before an element. */
function lineBefore(tree: Element, stop: Element): string {
  let line = '';
  const walk = (node: Nodes): boolean => {
    if (node === stop) return true;
    if (node.type === 'text') line += node.value;
    if (isBlock(node) || isElement(node, 'br')) line = '';
    if ('children' in node && node.children.some(walk)) return true;
    if (isBlock(node)) line = '';
    return false;
  };
  walk(tree);
  return line;
}

function dashedSpeaker(quote: Element): Element | undefined {
  const blocks = quote.children.filter((child): child is Element => isElement(child, 'p', 'div'));
  const last = blocks.at(-1);
  if (!last) return undefined;
  if (blocks.length > 1 && dashedLine.test(lineOf(last))) return last;
  const at = last.children.findLastIndex((child) => isElement(child, 'br'));
  if (at <= 0) return undefined;
  const line: Element = { ...last, tagName: 'cite', children: last.children.slice(at + 1) };
  if (!dashedLine.test(lineOf(line))) return undefined;
  last.children.splice(at + 1, Number.POSITIVE_INFINITY, line);
  return line;
}

function removeSpeaker(quote: Element, speaker: Element): void {
  const without = (node: ElementContent): ElementContent[] => {
    if (node === speaker) return [];
    if (isElement(node)) node.children = node.children.flatMap(without);
    return [node];
  };
  quote.children = quote.children.flatMap(without);
  trimEnd(quote);
}

/** Trims dashes, breaks and empty elements from the end. */
function trimEnd(element: Element): void {
  for (let last = element.children.at(-1); last; last = element.children.at(-1)) {
    if (last.type === 'text') last.value = last.value.replace(dashes, '');
    else if (isElement(last)) trimEnd(last);
    const isEmpty =
      last.type === 'text'
        ? last.value === ''
        : !isElement(last) || (last.children.length === 0 && !isElement(last, 'img', 'iframe'));
    if (!isEmpty) return;
    element.children.pop();
  }
}
