import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { makeUniqueHeadingId } from './plugins/heading-ids.ts';
import { isolateRuns } from './plugins/isolation.ts';

/* Compiler steps as rehype plugins: `maqalat/rehype`. */

/**
 * Isolates Latin words, numbers with units, addresses and handles in right-to-left text, each in
 * `<bdi dir="ltr">`, so that none disturbs the order of the words around it (Unicode UAX #9). Code,
 * and whatever has a `dir`, is left alone. For documents in a right-to-left language.
 */
export const rehypeIsolateRuns: Plugin<[], Root> = () => (tree) => isolateRuns(tree);

/**
 * Gives each heading without an id one of its words, in Arabic letters without vowel marks:
 * `## هَنيّة يُحَـذِّر!` → `id="هنية-يحذر"`, the second of the same words `هنية-يحذر-1`.
 */
export const rehypeHeadingIds: Plugin<[], Root> = () => (tree) => {
  const headings = [...findHeadings(tree)];
  const taken = new Map<string, number>();
  for (const { properties } of headings) {
    if (typeof properties['id'] === 'string') taken.set(properties['id'], 1);
  }
  for (const heading of headings) {
    heading.properties['id'] ??= makeUniqueHeadingId(textOf(heading), taken);
  }
};

function* findHeadings(parent: Root | Element): Generator<Element> {
  const queue: (Root | Element)[] = [parent];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.type === 'element' && /^h[1-6]$/.test(next.tagName)) yield next;
    // Backwards, so that the queue's end is what comes first.
    for (const child of next.children.toReversed()) if (child.type === 'element') queue.push(child);
  }
}

function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' ? textOf(child) : '';
    })
    .join('');
}
