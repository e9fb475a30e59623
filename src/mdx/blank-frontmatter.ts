/**
 * Replaces a file's frontmatter with spaces, so that offsets in the body do not change.
 *
 * @param yaml The frontmatter from `splitFrontmatter`; undefined if there is none.
 */
export function blankFrontmatter(source: string, yaml: string | undefined): string {
  if (yaml === undefined) return source;
  const closing = source.indexOf('\n') + 1 + yaml.length;
  const lineEnd = source.indexOf('\n', closing);
  const end = lineEnd < 0 ? source.length : lineEnd;
  return source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end);
}
