import { BuildRefusal } from '../../src/convert/build-refusal.ts';
import { ItemTooLong } from '../../src/convert/item-too-long.ts';
import { reason } from '../../src/convert/reason.ts';
import type { ImportReason } from '../../src/i18n/commands/import-reasons.ts';
import type { Reading } from './readers/reader.ts';
import { SourceTooLarge } from './source/source-file.ts';

/** Converts an error thrown by a reader into the reason for which the source is refused. */
export function failureReason(error: unknown): ImportReason {
  if (error instanceof SourceTooLarge) {
    return reason('file-too-large', { bytes: error.bytes, limit: error.limit });
  }
  if (error instanceof BuildRefusal) {
    return reason('build-would-refuse', { problem: error.problem });
  }
  if (error instanceof ItemTooLong) {
    return reason('document-too-long', { count: error.count, limit: error.limit });
  }
  // Stack overflow: the text is nested too deep.
  if (error instanceof RangeError) return reason('too-deep', {});
  const message = error instanceof Error ? error.message : String(error);
  const isOfSystem = error instanceof Error && 'errno' in error;
  return reason(isOfSystem ? 'unreadable-file' : 'reader-failed', { reason: message });
}

/**
 * Reads one item of a source with many. An item that fails is refused alone;
 * the others are imported.
 *
 * @param item Its name in the report.
 */
export function guardItem(item: string | undefined, read: () => Iterable<Reading>): Reading[] {
  try {
    return [...read()];
  } catch (error) {
    return [{ kind: 'refused', item, reasons: [failureReason(error)] }];
  }
}
