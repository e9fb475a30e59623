import type { CostFigures } from './cost-figures.ts';
import type { ExcerptFault } from './excerpt-faults.ts';
import type { IndexFigures } from './measure-index.ts';
import type { RankingFigures } from './ranking-figures.ts';
import type { SystemName } from './systems.ts';
import type { VariantFigures } from './variants/variant-figures.ts';
import type { WordBench } from './words/word-figures.ts';

export interface SearchBenchOptions {
  articles: string;
  queries: string;
  /** The most articles to use. */
  limit: number | undefined;
  /** Titles for each kind of other spelling; none without it. */
  variants: number | undefined;
  /** Words for each band of frequency; none without it. */
  words: number | undefined;
  /** Which half of the queries makes the figures. */
  half: 'tuning' | 'reported';
  /** Whether the host sends parts of files. */
  hasRanges: boolean;
  /** The systems to measure. */
  names: readonly SystemName[];
}

/** Steps of the bench, as it tells of them. */
export interface SearchBenchProgress {
  indexing: (system: SystemName) => void;
  asking: (system: SystemName, done: number, total: number) => void;
  checkingExcerpts: (done: number, total: number) => void;
  askingVariants: (done: number, total: number) => void;
  askingWords: (done: number, total: number) => void;
}

/** What is known of a system before it is asked. */
export interface SetupFigures extends IndexFigures {
  /** The client's own code, gzipped. */
  clientKB: number;
}

export interface SystemFigures extends RankingFigures, CostFigures, SetupFigures {
  /** Share of first queries whose answer was another one once something else had been asked. */
  orderDependent: number;
}

/** All figures of one run, as the bench writes them. */
export interface SearchBench {
  articles: number;
  queries: number;
  half: SearchBenchOptions['half'];
  systems: Partial<Record<SystemName, SystemFigures>>;
  /** Ours over all queries of both halves: titles and excerpts shown, and those with a fault. */
  excerpts?: { checked: number; wrong: number; faults: ExcerptFault[] };
  variants?: VariantFigures;
  words?: WordBench;
  /** Our queries without a right article among the first ten. */
  missed?: { query: string; right: string[]; found: string[] }[];
  /** Our queries that were answered otherwise once something else had been asked. */
  unstable?: string[];
}
