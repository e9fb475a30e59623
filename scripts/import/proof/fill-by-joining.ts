import { type Comparison, recordMatch, type Tokens, type UnmatchedSpan } from './comparison.ts';

/** Tokens that are joined or split are looked for in holes no larger than this. */
const largestHole = 400;
const mostJoined = 8;

/** Places words that were joined or split. */
export function fillByJoining(
  source: Tokens,
  article: Tokens,
  comparison: Comparison,
  hole: UnmatchedSpan,
): void {
  if (hole.article.length > largestHole || hole.source.length > largestHole * 20) return;
  const tried = (
    parts: Tokens,
    places: readonly number[],
    wholes: Tokens,
    targets: readonly number[],
    take: (from: number, count: number, to: number) => void,
  ) => {
    const byStart = new Map<string, number[]>();
    for (const target of targets) {
      const word = wholes[target]?.text ?? '';
      const key = word.slice(0, 1);
      byStart.set(key, [...(byStart.get(key) ?? []), target]);
    }
    const taken = new Set<number>();
    for (let index = 0; index < places.length; index += 1) {
      const first = places[index] ?? 0;
      for (const target of byStart.get((parts[first]?.text ?? '').slice(0, 1)) ?? []) {
        if (taken.has(target)) continue;
        const count = countJoined(parts, places, index, wholes[target]?.text ?? '');
        if (count < 2) continue;
        taken.add(target);
        take(first, count, target);
        index += count - 1;
        break;
      }
    }
  };
  tried(source, hole.source, article, hole.article, (from, count, to) => {
    comparison.joined.push({ from, count, to });
    recordMatch(comparison, from, to);
    comparison.isFound.fill(1, from, from + count);
  });
  const rest = hole.article.filter((at) => !comparison.isUsed[at]);
  const open = hole.source.filter((at) => !comparison.isFound[at]);
  tried(article, rest, source, open, (to, count, from) => {
    comparison.split.push({ from, to, count });
    recordMatch(comparison, from, to);
    comparison.isUsed.fill(1, to, to + count);
  });
}

/** How many neighbouring tokens, from one on, spell a word together; 0 where they do not. */
function countJoined(
  parts: Tokens,
  places: readonly number[],
  index: number,
  whole: string,
): number {
  let spelled = '';
  for (let count = 1; count <= mostJoined; count += 1) {
    const at = places[index + count - 1];
    if (at === undefined || at !== (places[index] ?? 0) + count - 1) return 0;
    spelled += parts[at]?.text ?? '';
    if (!whole.startsWith(spelled)) return 0;
    if (spelled === whole) return count;
  }
  return 0;
}
