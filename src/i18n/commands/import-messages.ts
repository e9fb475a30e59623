import type { VocabularyName } from '../../schema/problem.ts';
import type { ImportOutcome, ImportReasonDetails, LeftOutReason } from './import-reasons.ts';

/** What `import` says. */
export interface ImportMessages {
  summary: string;
  operands: string;
  options: Record<
    'out' | 'tags' | 'section' | 'published' | 'dry-run' | 'force' | 'report',
    string
  >;
  notes: readonly string[];
  progress: string;
  outcomes: Record<ImportOutcome, string>;
  /** The sentence of each reason. */
  reasons: { [C in keyof ImportReasonDetails]: (details: ImportReasonDetails[C]) => string };
  leftOut: (text: string, why: LeftOutReason, line: number | undefined) => string;
  proposedTags: (ids: readonly string[]) => string;
  /** How many articles had each outcome. */
  totals: (counts: Readonly<Record<ImportOutcome, number>>, isDryRun: boolean) => string;
  unknownTerm: (name: VocabularyName, value: string, suggestion: string | undefined) => string;
  wrongPublished: (value: string) => string;
  noReportFolder: (folder: string) => string;
  reportNotWritten: (reason: string) => string;
  outIsNoFolder: (path: string) => string;
}
