import { type TagAttributes, tagAttributes } from './tag-attributes.ts';

/** A tag of a template language with all that belongs to it. */
export interface TemplateTag extends TagAttributes {
  name: string;
  /** What stands between it and its end; nothing where it has none. */
  content: string | undefined;
  /** Exactly as written, its end included. */
  source: string;
}

/** A tag as found in a text, before beginnings and ends are matched. */
export interface FoundTag {
  start: number;
  end: number;
  name: string;
  /** What stands after its name. */
  rest: string;
  kind: 'begin' | 'end' | 'single';
}

/**
 * Replaces tags, the outer before what they hold. An end belongs to the nearest beginning of its
 * name that has none; a beginning without an end stands alone. Takes time in proportion to the
 * text, whatever it holds.
 *
 * @param found All tags of the text in order.
 * @param replace Gets each tag and the character before it; gives what stands in its place, or
 *   nothing where it is text.
 */
export function replaceTags(
  text: string,
  found: readonly FoundTag[],
  replace: (tag: TemplateTag, before: string) => string | undefined,
): string {
  const ends = endsOf(found);
  let result = '';
  let done = 0;
  for (const tag of found) {
    if (tag.start < done || tag.kind === 'end') continue;
    const end = ends.get(tag);
    const content = end && text.slice(tag.end, end.start);
    const stop = (end ?? tag).end;
    const source = text.slice(tag.start, stop);
    const read = { name: tag.name, ...tagAttributes(tag.rest), content, source };
    const replacement = replace(read, text.charAt(tag.start - 1));
    if (replacement === undefined) continue;
    result += text.slice(done, tag.start) + replacement;
    done = stop;
  }
  return result + text.slice(done);
}

function endsOf(found: readonly FoundTag[]): Map<FoundTag, FoundTag> {
  const ends = new Map<FoundTag, FoundTag>();
  const open = new Map<string, FoundTag[]>();
  for (const tag of found) {
    const begun = open.get(tag.name) ?? [];
    open.set(tag.name, begun);
    if (tag.kind === 'begin') begun.push(tag);
    else if (tag.kind === 'end') {
      const begin = begun.pop();
      if (begin) ends.set(begin, tag);
    }
  }
  return ends;
}
