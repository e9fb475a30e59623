import type { VocabularyName } from '../../schema/problem.ts';
import type { DifferenceKind } from './import-differences.ts';
import type { ImportOutcome, ImportReasonDetails, LeftOutReason } from './import-reasons.ts';

/** What `import` says. */
export interface ImportMessages {
  summary: string;
  operands: string;
  options: Record<
    | 'out'
    | 'tags'
    | 'section'
    | 'published'
    | 'mapping'
    | 'keep'
    | 'fetch-images'
    | 'known-terms'
    | 'dry-run'
    | 'force'
    | 'report',
    string
  >;
  notes: readonly string[];
  progress: string;
  outcomes: Record<ImportOutcome, string>;
  /** The sentence of each reason. */
  reasons: { [C in keyof ImportReasonDetails]: (details: ImportReasonDetails[C]) => string };
  leftOut: (text: string, why: LeftOutReason, line: number | undefined) => string;
  proposedTags: (ids: readonly string[]) => string;
  /** One kind of difference between an article and its source, by the label of its kind. */
  difference: (label: string, count: number, examples: readonly string[]) => string;
  differenceKinds: Record<DifferenceKind, string>;
  /** The rows of the closing table. */
  table: {
    head: (isDryRun: boolean) => string;
    outcomes: Record<ImportOutcome, string>;
    withWarnings: string;
    kept: string;
    differing: string;
    newTerms: (name: VocabularyName, labels: readonly string[]) => string;
  };
  /** Beside the count in the progress line: articles a second, and seconds that are left. */
  rate: (perSecond: number, secondsLeft: number | undefined) => string;
  unknownStep: (name: string, suggestion: string | undefined) => string;
  wrongMapping: (reason: string) => string;
  unknownTerm: (name: VocabularyName, value: string, suggestion: string | undefined) => string;
  wrongPublished: (value: string) => string;
  noReportFolder: (folder: string) => string;
  reportNotWritten: (reason: string) => string;
  outIsNoFolder: (path: string) => string;
}
