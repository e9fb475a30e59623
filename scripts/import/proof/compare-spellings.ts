import type { DifferenceList } from './difference.ts';
import { type FlowBlock, type FlowToken, gaps } from './flow-token.ts';
import { foreignShare, nameCleaning, skeletonOf } from './letters.ts';
import type { ProofSides } from './proof-sides.ts';

/** Share of a text's words that only another language has. */
const leastForeign = 0.05;

/**
 * Names words that were joined, split or spelled otherwise.
 *
 * @returns How many words of the source did not arrive as they were.
 */
export function compareSpellings(sides: ProofSides, differences: DifferenceList): number {
  const { tokens, result, comparison } = sides;
  const { joined, split, places } = comparison;
  const isOfRun = new Set<number>();
  let changed = 0;
  for (const { from, count, to } of joined) {
    for (let place = from; place < from + count; place += 1) isOfRun.add(place);
    // Raised digits stand as close to their word in the source.
    if (areAdjacent(tokens, from, count)) continue;
    changed += count;
    differences.add('joined-words', `${textOf(tokens, from, count)} → ${result[to]?.text}`);
  }
  for (const { from, to, count } of split) {
    isOfRun.add(from);
    if (areAdjacent(result, to, count)) continue;
    changed += 1;
    differences.add('split-words', `${tokens[from]?.text} → ${textOf(result, to, count)}`);
  }
  const foreign = foreignBlocks(sides);
  for (const [from, to] of places.entries()) {
    const [word, other] = [tokens[from], result[to]];
    if (!word || !other || isOfRun.has(from) || word.text === other.text) continue;
    const example = `${word.text} → ${other.text}`;
    if (/^\p{Co}/u.test(word.text)) {
      differences.add('symbols-mapped', example);
      continue;
    }
    const step = nameCleaning(word.text, other.text, foreign.has(word.block));
    if (step !== undefined) {
      differences.add('cleaned', `${step}: ${example}`);
      continue;
    }
    changed += 1;
    if (/\p{Nd}/u.test(word.text) || /\p{Nd}/u.test(other.text)) {
      differences.add('changed-numbers', example);
    } else if (skeletonOf(word.text) === skeletonOf(other.text)) {
      differences.add('changed-letters', example);
    } else differences.add('changed-words', example);
  }
  compareGaps(sides, differences);
  return changed;
}

/** Blocks in Arabic script whose words are not Arabic; short ones go by the whole text. */
function foreignBlocks({ tokens, blocks }: ProofSides): ReadonlySet<FlowBlock> {
  const words = (from: number, to: number) => tokens.slice(from, to).map(({ text }) => text);
  const isAllForeign = foreignShare(words(0, tokens.length)) > leastForeign;
  const found = blocks.filter(
    ({ from, to }) =>
      isAllForeign || (to - from > 5 && foreignShare(words(from, to)) > leastForeign),
  );
  return new Set(found.map(({ block }) => block));
}

/** Whether nothing at all stands between some tokens. */
function areAdjacent(tokens: readonly FlowToken[], from: number, count: number): boolean {
  return tokens
    .slice(from + 1, from + count)
    .every(({ gap, hasMarks }) => gap === gaps.none && !hasMarks);
}

function textOf(tokens: readonly FlowToken[], from: number, count: number): string {
  return tokens
    .slice(from, from + count)
    .map(({ text }) => text)
    .join(' ');
}

/** Neighbours that stay neighbours, and what stands between them. */
function compareGaps(
  { tokens, result, comparison }: ProofSides,
  differences: DifferenceList,
): void {
  const { places, moved } = comparison;
  for (let from = 1; from < tokens.length; from += 1) {
    const to = places[from] ?? -1;
    const [before, word, left, other] = [
      tokens[from - 1],
      tokens[from],
      result[to - 1],
      result[to],
    ];
    if (to < 1 || places[from - 1] !== to - 1 || moved[from] || moved[from - 1]) continue;
    if (!before || !word || !left || !other) continue;
    const example = `${before.text} ${word.text}`;
    if (word.afterMark !== undefined && other.afterMark !== undefined) {
      if (word.afterMark > gaps.none && other.afterMark === gaps.none) {
        differences.add('joined-words', `${example} → ${left.text}[*]${other.text}`);
      }
    }
    const hasMarks = word.hasMarks || other.hasMarks;
    const areWords = !before.isSymbol && !word.isSymbol;
    if (other.gap === gaps.none && word.gap > (hasMarks ? gaps.space : gaps.none) && areWords) {
      differences.add(
        'joined-words',
        `${example} → ${left.text}${hasMarks ? '·' : ''}${other.text}`,
      );
    } else if (word.gap === gaps.none && other.gap > gaps.none && !hasMarks && areWords) {
      differences.add('split-words', `${before.text}${word.text} → ${left.text} ${other.text}`);
    } else if (
      word.gap === gaps.block &&
      other.gap === gaps.space &&
      other.block.zone === undefined
    ) {
      differences.add(
        'merged-blocks',
        `${before.text} ¶ ${word.text} → ${left.text} ${other.text}`,
      );
    } else if (word.gap <= gaps.space && other.gap === gaps.block) {
      differences.add('parted-blocks', `${example} → ${left.text} ¶ ${other.text}`);
    }
  }
}
