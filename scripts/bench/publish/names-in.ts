/**
 * Reads a list of names, such as `cold,edit`.
 *
 * @param list Names with commas between them; all are meant where it is left out.
 * @param all The names there are.
 * @returns Those meant, in the order of `all`, and those that do not exist.
 */
export function namesIn<Name extends string>(
  list: string | undefined,
  all: readonly Name[],
): { known: Name[]; unknown: string[] } {
  if (list === undefined) return { known: [...all], unknown: [] };
  const given = list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    known: all.filter((name) => given.includes(name)),
    unknown: given.filter((name) => !all.some((each) => each === name)),
  };
}
