/**
 * Caches the results of a pure function of a text or a number: pages use the same titles, days and
 * names many times.
 *
 * @param make The function.
 * @param most Cache size; a full cache is cleared.
 */
export function memoize<Input extends string | number, Output>(
  make: (input: Input) => Output,
  most = 20_000,
): (input: Input) => Output {
  const known = new Map<Input, Output>();
  return (input) => {
    const kept = known.get(input);
    if (kept !== undefined) return kept;
    if (known.size >= most) known.clear();
    const made = make(input);
    known.set(input, made);
    return made;
  };
}
