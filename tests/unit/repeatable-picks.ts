/**
 * Picks that look random and are the same in every run: the generator of Numerical Recipes.
 *
 * @returns A function that gives an integer from 0 up to, but not including, its argument.
 */
export function repeatablePicks(): (below: number) => number {
  let seed = 1;
  return (below) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * below);
  };
}
