import type {
  ImportReason,
  ImportReasonCode,
  ImportReasonDetails,
} from '../i18n/commands/import-reasons.ts';

/** Creates a reason of one code with the values of its message. */
export function reason<C extends ImportReasonCode>(
  code: C,
  details: ImportReasonDetails[C],
): ImportReason {
  // The mapped type is a union over all codes; one generic C cannot be narrowed to a member of it.
  return { code, details } as ImportReason;
}
