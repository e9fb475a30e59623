import type { ArticleForProof } from './article-for-proof.ts';
import type { BlockRange } from './article-part.ts';
import type { Comparison } from './comparison.ts';
import type { FlowToken } from './flow-token.ts';
import type { SourceText } from './source/source-item.ts';

/** Both sides of a proof, and how they relate. */
export interface ProofSides {
  source: SourceText;
  article: ArticleForProof;
  tokens: readonly FlowToken[];
  result: readonly FlowToken[];
  blocks: readonly BlockRange[];
  comparison: Comparison;
  /** 1 for each token of the source that should be in the article. */
  isOfArticle: Uint8Array;
}
