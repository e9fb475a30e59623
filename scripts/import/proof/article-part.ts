import type { Comparison } from './comparison.ts';
import type { FlowBlock, FlowToken } from './flow-token.ts';

/** A block of a source with the tokens in it. */
export interface BlockRange {
  block: FlowBlock;
  from: number;
  /** After its last token. */
  to: number;
}

/** Words of a block that reads as text: around the article, and within it. */
const leastProse = { around: 12, within: 6 };
/** Share of a block's words that must have arrived for it to be of the article. */
const leastShare = 0.4;

/** Blocks in a row inside of a story that are not in its article: stamps and credits. */
const widestHole = 3;

/** The blocks of a source, in order. */
export function blocksOf(tokens: readonly FlowToken[]): BlockRange[] {
  const blocks: BlockRange[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = blocks.at(-1);
    if (last?.block === token.block) last.to = index + 1;
    else blocks.push({ block: token.block, from: index, to: index + 1 });
  }
  return blocks;
}

/**
 * Tells which tokens of a source are of the article, where a page or other stories stand around it:
 * the blocks from the first that arrived to the last, but for menus and boxes; on a page also
 * the text right before and after them.
 *
 * @returns 1 for each token that should be in the article.
 */
export function articlePart(
  tokens: readonly FlowToken[],
  blocks: readonly BlockRange[],
  { isFound, moved }: Comparison,
  part: 'page' | 'story' | undefined,
): Uint8Array {
  const isOfArticle = new Uint8Array(tokens.length);
  if (part === undefined) return isOfArticle.fill(1);
  const arrived = blocks.map(({ from, to }) => {
    let found = 0;
    for (let index = from; index < to; index += 1) found += isFound[index] && !moved[index] ? 1 : 0;
    return found >= leastShare * (to - from);
  });
  let [first, last] = part === 'story' ? findLongestRun(arrived, blocks) : findEnds(arrived);
  if (first < 0) return isOfArticle;
  if (part === 'page') {
    while (first > 0 && isProse(tokens, blocks[first - 1], leastProse.around)) first -= 1;
    while (last < blocks.length - 1 && isProse(tokens, blocks[last + 1], leastProse.around))
      last += 1;
  }
  for (let index = first; index <= last; index += 1) {
    const range = blocks[index];
    if (!range) continue;
    if (part === 'page' && !arrived[index] && !isProse(tokens, range, leastProse.within)) continue;
    isOfArticle.fill(1, range.from, range.to);
  }
  return isOfArticle;
}

function findEnds(arrived: readonly boolean[]): [number, number] {
  return [arrived.indexOf(true), arrived.lastIndexOf(true)];
}

/** Other stories have lines like this one's; it stands where most of its words stand together. */
function findLongestRun(
  arrived: readonly boolean[],
  blocks: readonly BlockRange[],
): [number, number] {
  let best = { first: -1, last: -1, words: 0 };
  let open = { ...best };
  for (const [index, { from, to }] of blocks.entries()) {
    if (!arrived[index]) continue;
    const goesOn = open.last >= 0 && index - open.last <= widestHole;
    open = goesOn
      ? { ...open, last: index, words: open.words + to - from }
      : { first: index, last: index, words: to - from };
    if (open.words > best.words) best = open;
  }
  return [best.first, best.last];
}

function isProse(
  tokens: readonly FlowToken[],
  range: BlockRange | undefined,
  least: number,
): boolean {
  if (!range || range.block.zone !== undefined) return false;
  const length = range.to - range.from;
  if (length < least) return false;
  let linked = 0;
  for (let index = range.from; index < range.to; index += 1) linked += tokens[index]?.href ? 1 : 0;
  return linked < length / 3;
}
