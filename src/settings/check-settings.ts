import { z } from 'zod';
import { checkRuleNames } from '../schema/check-rules.ts';
import { severities } from '../schema/problem.ts';

const severity = z.enum([...severities, 'off']);

/** A rule's severity, or an object of its severity and options (see the manual). */
const ruleSettingSchema = z.union([
  severity,
  z.object({ severity: severity.optional() }).catchall(z.union([z.string(), z.number()])),
]);

/** Settings of the editorial rules. */
export const checkSettingsSchema = z.strictObject({
  /** Severities and options by rule name; others keep their defaults. */
  rules: z.partialRecord(z.enum(checkRuleNames), ruleSettingSchema).default({}),
});
