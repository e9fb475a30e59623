import { htmlLine } from '../tags/html-line.ts';

const lastParagraph = /<p\b[^>]*>(?:(?!<p\b)[\s\S])*?<\/p>\s*$/i;
/** `The post %s appeared first on %s.`, in the words of WordPress and of its Arabic translations. */
const footer =
  /^(?:The post .+ (?:appeared first|first appeared) on .+|(?:ظهرت? )?(?:المقالة?|التدوينة) .+ (?:أولًا|أولاً|أولا|للمرة الأولى|لأول مرة) (?:على|في) .+)$/u;

/**
 * Parts the line that WordPress puts under each text of its feeds from the text.
 *
 * @example withoutFeedFooter('<p>نص</p><p>The post <a>عنوان</a> appeared first on <a>موقع</a>.</p>').html // '<p>نص</p>'
 */
export function withoutFeedFooter(html: string): { html: string; footer?: string } {
  const last = lastParagraph.exec(html);
  const line = last ? htmlLine(last[0]) : '';
  if (!last || !footer.test(line)) return { html };
  return { html: html.slice(0, last.index), footer: line };
}
