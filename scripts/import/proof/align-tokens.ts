/** Larger products of two ranges are not compared pair by pair. */
const largestTable = 60_000;

/**
 * Aligns two sequences by the words that stand once in both (patience diff, Bram Cohen), and what
 * lies between by the longest common subsequence.
 *
 * @returns For each place of the source its place in the result, or -1; places only grow.
 */
export function alignTokens(source: readonly string[], result: readonly string[]): Int32Array {
  const match = new Int32Array(source.length).fill(-1);
  const open: [number, number, number, number][] = [[0, source.length, 0, result.length]];
  for (let range = open.pop(); range; range = open.pop()) {
    let [fromA, toA, fromB, toB] = range;
    while (fromA < toA && fromB < toB && source[fromA] === result[fromB]) match[fromA++] = fromB++;
    while (fromA < toA && fromB < toB && source[toA - 1] === result[toB - 1]) match[--toA] = --toB;
    if (fromA === toA || fromB === toB) continue;
    const anchors = longestIncreasing(uniquePairs(source, result, [fromA, toA, fromB, toB]));
    if (anchors.length === 0) {
      if ((toA - fromA) * (toB - fromB) <= largestTable) {
        longestCommon(source, result, [fromA, toA, fromB, toB], match);
      }
      continue;
    }
    let [a, b] = [fromA, fromB];
    for (const [nextA, nextB] of [...anchors, [toA, toB] as const]) {
      if (nextA > a && nextB > b) open.push([a, nextA, b, nextB]);
      if (nextA < toA) match[nextA] = nextB;
      [a, b] = [nextA + 1, nextB + 1];
    }
  }
  return match;
}

type Range = readonly [fromA: number, toA: number, fromB: number, toB: number];
type Pair = readonly [a: number, b: number];

function uniquePairs(a: readonly string[], b: readonly string[], range: Range): Pair[] {
  const [fromA, toA, fromB, toB] = range;
  const placesIn = (words: readonly string[], from: number, to: number) => {
    const places = new Map<string, number>();
    for (let index = from; index < to; index += 1) {
      const word = words[index] ?? '';
      places.set(word, places.has(word) ? -1 : index);
    }
    return places;
  };
  const inB = placesIn(b, fromB, toB);
  return [...placesIn(a, fromA, toA)].flatMap(([word, place]) => {
    const other = inB.get(word) ?? -1;
    return place >= 0 && other >= 0 ? [[place, other] as const] : [];
  });
}

/** The longest subsequence whose second places grow; the first places grow already. */
function longestIncreasing(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, place]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const chain: Pair[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function longestCommon(
  a: readonly string[],
  b: readonly string[],
  [fromA, toA, fromB, toB]: Range,
  match: Int32Array,
): void {
  const width = toB - fromB + 1;
  const lengths = new Uint16Array((toA - fromA + 1) * width);
  const at = (x: number, y: number) => lengths[(x - fromA) * width + (y - fromB)] ?? 0;
  for (let x = toA - 1; x >= fromA; x -= 1) {
    for (let y = toB - 1; y >= fromB; y -= 1) {
      lengths[(x - fromA) * width + (y - fromB)] =
        a[x] === b[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
    }
  }
  for (let [x, y] = [fromA, fromB]; x < toA && y < toB; ) {
    if (a[x] === b[y]) match[x++] = y++;
    else if (at(x + 1, y) >= at(x, y + 1)) x += 1;
    else y += 1;
  }
}
