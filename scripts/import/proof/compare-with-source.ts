import type { ArticleForProof } from './article-for-proof.ts';
import { compareFlows } from './compare-flows.ts';
import { type Difference, DifferenceList } from './difference.ts';
import { findDifferences } from './find-differences.ts';
import { TextFlow } from './flow.ts';
import type { SourceText } from './source/source-item.ts';

/** How complete an article is, by a reading of the source that is independent of the importer. */
export interface Proof {
  /** Share of the source's words that arrived unchanged or changed as cleaning intends, 0–1. */
  kept: number;
  words: number;
  /** Every difference by its kind. */
  differences: Difference[];
}

/** Compares an article with its source, and reports every difference. */
export function compareWithSource(source: SourceText | undefined, article: ArticleForProof): Proof {
  const differences = new DifferenceList();
  if (!source) {
    differences.add('not-found', '');
    return { kept: 0, words: 0, differences: differences.all() };
  }
  const titled = { ...source, flow: titledFlow(source) };
  const comparison = compareFlows(titled.flow.tokens, article.flow.tokens);
  const { words, lost } = findDifferences(titled, article, comparison, differences);
  return { kept: words === 0 ? 1 : (words - lost) / words, words, differences: differences.all() };
}

/** A title that has a field of its own stands first, as it does in the article. */
function titledFlow({ title, flow }: SourceText): TextFlow {
  if (title === undefined) return flow;
  const titled = new TextFlow();
  titled.startBlock({ role: 'text', zone: 'title' });
  titled.text(title);
  titled.startBlock();
  titled.append(flow);
  return titled;
}
