import type { ArticleForProof } from './article-for-proof.ts';
import { articlePart, blocksOf } from './article-part.ts';
import { compareBlocks } from './compare-blocks.ts';
import { compareLinks } from './compare-links.ts';
import { compareNames, comparePictures } from './compare-parts.ts';
import { compareSpellings } from './compare-spellings.ts';
import type { Comparison } from './comparison.ts';
import type { DifferenceList } from './difference.ts';
import { findAdded } from './find-added.ts';
import { findLost } from './find-lost.ts';
import type { ProofSides } from './proof-sides.ts';
import type { SourceText } from './source/source-item.ts';

/**
 * Names every difference between a source and its article.
 *
 * @returns How many words of the source should have arrived, and how many of them did not arrive
 *   as they were.
 */
export function findDifferences(
  source: SourceText,
  article: ArticleForProof,
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
