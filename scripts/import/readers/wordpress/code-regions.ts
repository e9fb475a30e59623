import { findRegions, outsideRegions, type Region } from '../../../../src/convert/regions.ts';

const opening = /<(?<name>pre|code|script|style|textarea)\b|<!--/i;

/** Where a post shows code or hides a comment: nothing in it is a shortcode or an embed. */
export function codeRegions(html: string): Region[] {
  return findRegions(html, opening, ({ groups }) => {
    const name = groups?.['name'];
    return name === undefined ? /-->/ : new RegExp(`</${name}\\s*>`, 'i');
  });
}

/** Changes a post's HTML everywhere but in code and comments. */
export function outsideCode(html: string, change: (html: string) => string): string {
  return outsideRegions(html, codeRegions(html), change);
}
