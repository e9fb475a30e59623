/**
 * Puts spaces in the place of a file's head, so that the body keeps its places in the file.
 *
 * @param yaml The head as `splitFrontmatter` gives it; nothing where there is none.
 */
export function blankFrontmatter(source: string, yaml: string | undefined): string {
  if (yaml === undefined) return source;
  const closing = source.indexOf('\n') + 1 + yaml.length;
  const lineEnd = source.indexOf('\n', closing);
  const end = lineEnd < 0 ? source.length : lineEnd;
  return source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end);
}
