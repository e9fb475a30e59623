import type { Root } from 'mdast';
import type { Place, Problem } from '../schema/problem.ts';
import { lineStarts, placeInLines } from './line-places.ts';
import { articleRuns } from './prose/article-runs.ts';
import type { ProseRun } from './prose/prose-run.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

/** What the rules read of an article. */
export interface CheckedArticle {
  /** The body as `parseArticle` returns it, with positions in the whole file. */
  tree: Root;
  /** The whole file. */
  source: string;
  /** The body's paragraphs, headings and cells, in order. */
  blocks: readonly TextBlock[];
  /** Its prose, with what is no prose hidden; cut when a rule first asks for it. */
  runs: readonly ProseRun[];
  /** The place of an offset in `source`. */
  placeAt: (offset: number) => Place;
}

/**
 * A rule about how an article is written. What it finds is published as the writer did not mean it,
 * so it is a warning; it must never be wrong about ordinary prose, verse or code.
 */
export type WritingRule = (article: CheckedArticle) => Problem[];

/** Prepares a parsed article for the rules. */
export function checkedArticle(tree: Root, source: string, file: string): CheckedArticle {
  const starts = lineStarts(source);
  let runs: readonly ProseRun[] | undefined;
  return {
    get runs() {
      runs ??= articleRuns(tree, source);
      return runs;
    },
    tree,
    source,
    blocks: textBlocks(tree, source),
    placeAt: (offset) => ({ file, ...placeInLines(starts, offset) }),
  };
}
