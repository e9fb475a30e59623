import { lineStarts, placeInLines } from '../../../../src/check/line-places.ts';

/**
 * Finds the lines of tags again, which are reported as they were written.
 *
 * @param tags In the order of the text where they are equal: the second of two equal ones is looked
 *   for behind the first.
 * @param otherwise The line of a tag that does not stand in the text.
 * @returns Each tag with its line, counted from 1.
 */
export function findTags(
  tags: readonly string[],
  text: string,
  otherwise: number,
): { text: string; line: number }[] {
  const starts = lineStarts(text);
  const from = new Map<string, number>();
  return tags.map((tag) => {
    const start = from.get(tag) ?? 0;
    // What was not found once is not looked for again: a text of such tags would be read for each.
    const at = start < 0 ? -1 : text.indexOf(tag, start);
    from.set(tag, at < 0 ? -1 : at + tag.length);
    return { text: tag, line: at < 0 ? otherwise : placeInLines(starts, at).line };
  });
}
