import type { DraftHead } from '../draft/draft.ts';
import type { DraftReading } from '../draft/parse-draft.ts';
import type { RemarkField } from '../remarks/remark.ts';

/**
 * Takes one field of a fixed file over into what the form holds.
 *
 * @param before The file as the remark saw it.
 * @param after The fixed one.
 * @returns Nothing where the writer has changed the field since, or a file cannot be read.
 */
export function takeField(
  field: RemarkField,
  head: DraftHead,
  before: DraftReading | undefined,
  after: DraftReading | undefined,
): DraftHead | undefined {
  if (!before || !after || !('draft' in before) || !('draft' in after)) return undefined;
  if (comparableValue(before.draft.head, field) !== comparableValue(head, field)) return undefined;
  return { ...head, [field]: after.draft.head[field] };
}

/** Comparable; a file has no spaces around a value. */
function comparableValue(head: DraftHead, field: RemarkField): string {
  const value = head[field];
  return typeof value === 'string' ? value.trim() : JSON.stringify(value ?? '');
}
