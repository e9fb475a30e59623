import { reason } from '../../src/convert/reason.ts';
import type { ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import { shownPath } from '../../src/loader/folders.ts';
import type { RawArticle } from './raw-article.ts';
import type { ReportEntry } from './report-entry.ts';

/** A report line that does not name its source yet. */
export type ArticleResult = Omit<ReportEntry, 'source'>;

/** The outcome of an unchanged source. */
export function unchanged(target: string): ArticleResult {
  return { outcome: 'unchanged', target, reasons: [], leftOut: [], proposedTags: [] };
}

/** The outcome of a text that another article already has. */
export function duplicate(file: string): ArticleResult {
  const target = shownPath(file);
  const reasons = [reason('duplicate-of', { target })];
  return { outcome: 'duplicate', target, reasons, leftOut: [], proposedTags: [] };
}

/** The outcome of a source that cannot be imported. */
export function refuseImport({ notes, leftOut }: RawArticle, why: ImportReason): ArticleResult {
  const reasons = [why, ...notes];
  return { outcome: 'refused', target: null, reasons, leftOut, proposedTags: [] };
}
