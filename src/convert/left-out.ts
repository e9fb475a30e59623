import type { LeftOutReason } from '../i18n/commands/import-reasons.ts';

/** Text of the source that is not imported; the report lists it, nothing is dropped silently. */
export interface LeftOut {
  text: string;
  /** 1-based line of the source, where it has lines. */
  line?: number | undefined;
  reason: LeftOutReason;
}
