import type { ImportOutcome, ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import { harmlessJson } from '../../src/i18n/problems/shown-value.ts';
import type { Proof } from './proof/compare-with-source.ts';
import type { LeftOut } from './raw-article.ts';

/** What became of one article: a line of the report. */
export interface ReportEntry {
  /** The file as it was named; `#` and the item after it where a file holds many. */
  source: string;
  outcome: ImportOutcome;
  /** The article's file as people know it; null where there is none. */
  target: string | null;
  reasons: ImportReason[];
  leftOut: LeftOut[];
  /** Tags that were written because the text names them, not because someone chose them. */
  proposedTags: string[];
  /** How much of the source's text arrived; only of what was written. */
  proof?: Proof | undefined;
}

/**
 * A line of the report, JSON.
 *
 * @param sentence Makes a reason's sentence; it stands beside the data as `message`.
 */
export function reportLine(entry: ReportEntry, sentence: (reason: ImportReason) => string): string {
  const reasons = entry.reasons.map((reason) => ({ ...reason, message: sentence(reason) }));
  return `${harmlessJson(JSON.stringify({ ...entry, reasons }))}\n`;
}
