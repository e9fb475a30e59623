import { alignWords } from './align-words.ts';
import { proofWords } from './words.ts';

/** What of a source's text stands in the article. */
export interface Proof {
  /** Share of the source's words that arrived, 0–1. */
  kept: number;
  words: number;
  /** What did not, in order; long lists are cut. */
  missing: string[];
}

const mostRuns = 50;

/**
 * Proves that a source's words arrived, by aligning them with the article's.
 *
 * @param sourceText All that the source says.
 * @param head What the article's frontmatter took over; its words count wherever they stood.
 * @param body What the article says.
 */
export function prove(sourceText: string, head: string, body: string): Proof {
  const source = proofWords(sourceText);
  const { total, kept, missing } = alignWords(source, [...proofWords(head), ...proofWords(body)]);
  return {
    kept: total === 0 ? 1 : kept / total,
    words: total,
    missing: missing.slice(0, mostRuns),
  };
}
