import { htmlLine } from '../../../../src/convert/tags/html-line.ts';

/** The footer is a line of two names; a longer one is text. */
const longestFooter = 1_000;
/** `The post %s appeared first on %s.`, in the words of WordPress and of its Arabic translations. */
const footer =
  /^(?:The post .{1,400} (?:appeared first|first appeared) on .+|(?:ظهرت? )?(?:المقالة?|التدوينة) .{1,400} (?:أولًا|أولاً|أولا|للمرة الأولى|لأول مرة) (?:على|في) .+)$/u;

/**
 * Parts the line that WordPress puts under each text of its feeds from the text.
 *
 * @example withoutFeedFooter('<p>نص</p><p>The post <a>عنوان</a> appeared first on <a>موقع</a>.</p>').html // '<p>نص</p>'
 */
export function withoutFeedFooter(html: string): { html: string; footer?: string } {
  if (!/<\/p>$/i.test(html.trimEnd().slice(-4))) return { html };
  const start = [...html.matchAll(/<p\b[^<>]*>/gi)].at(-1)?.index ?? 0;
  const line = htmlLine(html.slice(start));
  if (line.length > longestFooter || !footer.test(line)) return { html };
  return { html: html.slice(0, start), footer: line };
}
