/**
 * Lists files one a line; four or more in one folder are grouped into a count.
 *
 * @param paths With `/`.
 * @param count Says how many files there are below a folder.
 * @example 60 files of `src/arabic/` → one line `src/arabic/ (60)`
 */
export function listFiles(
  paths: readonly string[],
  count: (folder: string, files: number) => string,
): string[] {
  const rooms = Map.groupBy(paths, (path) => /^[^/]+\/[^/]+\//.exec(path)?.[0] ?? '');
  return [...rooms].flatMap(([room, files]) =>
    room === '' || files.length < 4 ? files : [count(room, files.length)],
  );
}
