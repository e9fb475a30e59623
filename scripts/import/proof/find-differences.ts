import { articlePart, type BlockRange, blocksOf } from './article-part.ts';
import { compareBlocks } from './compare-blocks.ts';
import type { Comparison } from './compare-flows.ts';
import { compareLinks } from './compare-links.ts';
import { compareNames, comparePictures } from './compare-parts.ts';
import { compareSpellings } from './compare-spellings.ts';
import type { DifferenceList } from './difference.ts';
import { findAdded } from './find-added.ts';
import { findLost } from './find-lost.ts';
import type { FlowToken } from './flow.ts';
import type { ProvedArticle } from './prove.ts';
import type { SourceText } from './source/source-item.ts';

/** Both sides of a proof, and how they relate. */
export interface ProofSides {
  source: SourceText;
  article: ProvedArticle;
  tokens: readonly FlowToken[];
  result: readonly FlowToken[];
  blocks: readonly BlockRange[];
  comparison: Comparison;
  /** 1 for each token of the source that should be in the article. */
  isOfArticle: Uint8Array;
}

/**
 * Names every difference between a source and its article.
 *
 * @returns How many words of the source should have arrived, and how many of them did not arrive
 *   as they were.
 */
export function findDifferences(
  source: SourceText,
  article: ProvedArticle,
  comparison: Comparison,
  differences: DifferenceList,
): { words: number; lost: number } {
  if (source.notArticle !== undefined) differences.add('not-an-article', source.notArticle);
  const tokens = source.flow.tokens;
  const blocks = blocksOf(tokens);
  const isOfArticle = articlePart(tokens, blocks, comparison, source.part);
  const sides: ProofSides = {
    source,
    article,
    tokens,
    result: article.flow.tokens,
    blocks,
    comparison,
    isOfArticle,
  };
  const excused = findLost(sides, differences);
  findAdded(sides, differences);
  const changed = compareSpellings(sides, differences);
  compareBlocks(sides, differences);
  compareLinks(sides, differences);
  comparePictures(sides, differences);
  compareNames(sides, differences);
  let words = 0;
  for (const [index, token] of tokens.entries()) {
    if (isOfArticle[index] && !excused[index] && !token.isSymbol) words += 1;
  }
  const lost = differences.count('lost-words') + changed;
  return { words, lost: Math.min(lost, words) };
}
