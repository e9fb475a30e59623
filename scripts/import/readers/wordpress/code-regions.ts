/** Where a post shows code or hides a comment: nothing in it is a shortcode or an embed. */
export const codeRegions = /<(pre|code|script|style|textarea)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;

/** Changes a post's HTML everywhere but in code and comments. */
export function outsideCode(html: string, change: (html: string) => string): string {
  let result = '';
  let end = 0;
  for (const { index, 0: region } of html.matchAll(codeRegions)) {
    result += change(html.slice(end, index)) + region;
    end = index + region.length;
  }
  return result + change(html.slice(end));
}
