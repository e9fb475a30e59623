import { slug } from 'github-slugger';
import type { Heading } from 'mdast';
import type { Handler } from 'mdast-util-to-hast';
import { stripMarks } from '../../arabic/fold.ts';
import { h, markAsLabel } from '../hast.ts';
import { extractPlainText } from '../plain-text.ts';
import type { RenderContext } from '../render-context.ts';

/**
 * The id of a heading: its words joined by hyphens, without vowel marks, tatweel and punctuation,
 * so that correcting a vowel breaks no link. Letters stay Arabic.
 *
 * Ids of ASCII alone get `h-` in front: the page's own ids, footnotes' and the names that scripts
 * find on `window` are all ASCII, and a stranger's heading must not pass for one of them.
 *
 * @example formatHeadingId('هَنيّة يُحَـذِّر!') // 'هنية-يحذر'
 * @example formatHeadingId('Search') // 'h-search'
 */
export function formatHeadingId(text: string): string {
  const words = slug(stripMarks(text).replace(/\s+/gu, ' ').trim()).replace(/^-+|(?<!-)-+$/g, '');
  return /[^\0-\x7F]/.test(words) ? words : `h-${words}`.replace(/-$/, '');
}

/**
 * The id, with `-1`, `-2` … for the second, third … heading of the same name.
 *
 * @param taken The ids of the headings before it; this one's is added.
 */
export function makeUniqueHeadingId(text: string, taken: Map<string, number>): string {
  const base = formatHeadingId(text);
  let count = taken.get(base);
  if (count === undefined) {
    taken.set(base, 1);
    return base;
  }
  let id = `${base}-${count++}`;
  while (taken.has(id)) id = `${base}-${count++}`;
  taken.set(base, count);
  taken.set(id, 1);
  return id;
}

/** A heading with its id and a link to itself, recorded for the table of contents. */
export function headingHandler(context: RenderContext): Handler {
  return (state, node: Heading) => {
    const text = extractPlainText(node);
    const id = makeUniqueHeadingId(text, context.headingIds);
    const depth = Math.max(2, node.depth);
    context.headings.push({ depth, id, text });
    const label = context.labels.headingAnchor(text);
    const anchor = h('a', { className: ['heading-anchor'], href: `#${id}`, ariaLabel: label }, [
      '#',
    ]);
    return h(`h${depth}`, { id }, [...state.all(node), ' ', markAsLabel(anchor)]);
  };
}
