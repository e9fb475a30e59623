import { z } from 'zod';
import { checkRuleNames } from '../schema/check-rules.ts';

const severity = z.enum(['error', 'warning', 'hint', 'off']);

/** A rule's severity, or an object of its severity and its options (the manual names them). */
const ruleSettingSchema = z.union([
  severity,
  z.object({ severity: severity.optional() }).catchall(z.string()),
]);

/** What a site says of the editorial rules. */
export const checkSettingsSchema = z.strictObject({
  /** Severities and options in place of the rules' own, by the rules' names. */
  rules: z.partialRecord(z.enum(checkRuleNames), ruleSettingSchema).default({}),
});
