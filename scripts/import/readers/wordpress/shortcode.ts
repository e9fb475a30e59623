import {
  type FoundTag,
  replaceTags,
  type TemplateTag,
} from '../../../../src/convert/tags/paired-tags.ts';
import { codeRegions } from './code-regions.ts';

/** A shortcode as a post holds it: `[name key="value" word]content[/name]`. */
export type Shortcode = TemplateTag;

const shortcode = /\[(\[?)(\/?)([a-zA-Z][\w-]*)((?:[\s=][^[\]]*)?)\](\]?)/g;

/**
 * Replaces the shortcodes of a post. `[[name]]` and shortcodes in code are shown, not used; words
 * in brackets that are no shortcode stay (`[sic]`, `[المحرر]`).
 *
 * @param replace Gets each shortcode; gives what stands in its place, or nothing where it is text.
 */
export function replaceShortcodes(
  html: string,
  replace: (shortcode: Shortcode) => string | undefined,
): string {
  return replaceTags(html, tagsOf(html), (tag) =>
    tag.name === escaped ? tag.source.slice(1, -1) : replace(tag),
  );
}

/** No shortcode has this name. */
const escaped = '[';

function tagsOf(html: string): FoundTag[] {
  const hidden = codeRegions(html);
  let next = 0;
  const tags: FoundTag[] = [];
  for (const match of html.matchAll(shortcode)) {
    const { index: start } = match;
    const [text, doubled, slash, name = '', rest = '', closing] = match;
    while ((hidden[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((hidden[next]?.start ?? Number.POSITIVE_INFINITY) <= start) continue;
    const isEscaped = doubled !== '' && closing !== '';
    if (isEscaped) {
      tags.push({ start, end: start + text.length, name: escaped, rest: '', kind: 'single' });
      continue;
    }
    const begin = start + (doubled ?? '').length;
    const end = start + text.length - (closing ?? '').length;
    const kind = slash !== '' ? 'end' : rest.endsWith('/') ? 'single' : 'begin';
    tags.push({ start: begin, end, name, rest, kind });
  }
  return tags;
}
