/**
 * Takes options that are followed by any number of files out of a command line.
 *
 * @example takeFileLists(['--m2', 'a', 'b', '--json', 'c'], ['m2']) // files a and b, rest --json c
 */
export function takeFileLists<N extends string>(
  argv: readonly string[],
  names: readonly N[],
): { files: Record<N, string[]>; rest: string[] } {
  const rest: string[] = [];
  // Every name is a key from here on.
  const files = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    N,
    string[]
  >;
  let into: string[] = rest;
  for (const word of argv) {
    const name = names.find((known) => word === `--${known}`);
    if (name !== undefined) into = files[name];
    else if (word.startsWith('--')) {
      into = rest;
      rest.push(word);
    } else into.push(word);
  }
  return { files, rest };
}
