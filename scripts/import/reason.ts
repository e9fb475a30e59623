import type {
  ImportReason,
  ImportReasonCode,
  ImportReasonDetails,
} from '../../src/i18n/commands/import-reasons.ts';

/** Makes a reason of one code with the facts that its sentence needs. */
export function reason<C extends ImportReasonCode>(
  code: C,
  details: ImportReasonDetails[C],
): ImportReason {
  // The mapped type is a union over all codes; one generic C cannot be narrowed to a member of it.
  return { code, details } as ImportReason;
}
