import type { ImportOutcome, ImportReason } from '../../src/i18n/commands/import-reasons.ts';
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
}

/** Whether the person at the terminal has something left to do about it. */
export function needsAttention({ outcome }: ReportEntry): boolean {
  return outcome === 'refused' || outcome === 'kept';
}

/**
 * The report as JSON Lines, one object a line.
 *
 * @param sentence Makes a reason's sentence; it stands beside the data as `message`.
 */
export function reportText(
  entries: readonly ReportEntry[],
  sentence: (reason: ImportReason) => string,
): string {
  return entries
    .map((entry) => ({
      ...entry,
      reasons: entry.reasons.map((reason) => ({ ...reason, message: sentence(reason) })),
    }))
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('');
}
