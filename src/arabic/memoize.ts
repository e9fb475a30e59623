/**
 * Remembers what a pure function gave for a text or a number: pages ask for the same titles, days
 * and names again and again.
 *
 * @param make The function.
 * @param most How many answers are kept; beyond that all are let go.
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
