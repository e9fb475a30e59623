import type { LeftOut } from '../../src/convert/left-out.ts';
import type { ImportOutcome, ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import { harmlessJson } from '../../src/i18n/problems/shown-value.ts';
import type { Proof } from './proof/compare-with-source.ts';

/** The outcome of one article: a line of the report. */
export interface ReportEntry {
  /** The file's path as typed; for one of several items, `#` and its identifier follow. */
  source: string;
  outcome: ImportOutcome;
  /** The article's file, as a path relative to the working directory; null where there is none. */
  target: string | null;
  reasons: ImportReason[];
  leftOut: LeftOut[];
  /** Tags proposed from the text rather than chosen by a person. */
  proposedTags: string[];
  /** The share of the source's text found in the article; only for written articles. */
  proof?: Proof | undefined;
}

/**
 * Formats a line of the report as JSON.
 *
 * @param sentence Formats a reason; the result is added as `message`.
 */
export function reportLine(entry: ReportEntry, sentence: (reason: ImportReason) => string): string {
  const reasons = entry.reasons.map((reason) => ({ ...reason, message: sentence(reason) }));
  return `${harmlessJson(JSON.stringify({ ...entry, reasons }))}\n`;
}
