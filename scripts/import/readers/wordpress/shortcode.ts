import { codeRegions } from './code-regions.ts';
import { shortcodeAttributes } from './shortcode-attributes.ts';

/** A shortcode as a post holds it: `[name key="value" word]content[/name]`. */
export interface Shortcode {
  name: string;
  /** Named attributes, names in lower case. */
  attributes: ReadonlyMap<string, string>;
  /** Attributes without a name, such as the address in `[youtube https://…]`. */
  words: readonly string[];
  /** What stands between it and its end; nothing where it has none. */
  content: string | undefined;
  /** Exactly as written. */
  source: string;
}

const tag = /\[(\[?)(\/?)([a-zA-Z][\w-]*)((?:[\s=][^[\]]*)?)\]/g;

interface Tag {
  start: number;
  end: number;
  isDoubled: boolean;
  isEnd: boolean;
  name: string;
  rest: string;
  /** The tag that ends it. */
  closing?: Tag;
}

/**
 * Replaces the shortcodes of a post, the outer before what they hold. `[[name]]` and shortcodes
 * in code are shown, not used; words in brackets that are no shortcode stay (`[sic]`, `[المحرر]`).
 *
 * @param replace Gets each shortcode; gives what stands in its place, or nothing where it is text.
 */
export function replaceShortcodes(
  html: string,
  replace: (shortcode: Shortcode) => string | undefined,
): string {
  let result = '';
  let end = 0;
  for (const opening of tagsOf(html)) {
    const { start, name, rest, closing } = opening;
    if (start < end || opening.isEnd) continue;
    if (opening.isDoubled) {
      if (html[opening.end] !== ']') continue;
      result += html.slice(end, start) + html.slice(start + 1, opening.end);
      end = opening.end + 1;
      continue;
    }
    const content = closing && html.slice(opening.end, closing.start);
    const stop = (closing ?? opening).end;
    const source = html.slice(start, stop);
    const replacement = replace({ name, ...shortcodeAttributes(rest), content, source });
    if (replacement === undefined) continue;
    result += html.slice(end, start) + replacement;
    end = stop;
  }
  return result + html.slice(end);
}

/** All tags in order; an end belongs to the nearest beginning of its name that has none. */
function tagsOf(html: string): Tag[] {
  const hidden = [...html.matchAll(codeRegions)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
  }));
  let next = 0;
  const tags: Tag[] = [];
  const open = new Map<string, Tag[]>();
  for (const {
    index: start,
    0: text,
    1: doubled,
    2: slash,
    3: name = '',
    4: rest = '',
  } of html.matchAll(tag)) {
    while ((hidden[next]?.to ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((hidden[next]?.from ?? Number.POSITIVE_INFINITY) <= start) continue;
    const end = start + text.length;
    const found: Tag = { start, end, isDoubled: doubled !== '', isEnd: slash !== '', name, rest };
    tags.push(found);
    if (found.isDoubled) continue;
    const opened = open.get(name) ?? [];
    open.set(name, opened);
    if (found.isEnd) {
      const nearest = opened.pop();
      if (nearest) nearest.closing = found;
    } else if (!rest.endsWith('/')) opened.push(found);
  }
  return tags;
}
