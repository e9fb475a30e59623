/**
 * Puts the space into headings that were written without it, as older Markdown allowed. A single
 * `#` before a word is a hashtag as often as a heading, and stays.
 *
 * @example spaceHeadings('###أهمية المدينة') // '### أهمية المدينة'
 */
export function spaceHeadings(text: string): string {
  return text.replace(/^( {0,3}#{2,6})(?=[^#\s])/gm, '$1 ');
}
