import { type SiteSettings, type SiteSettingsInput, siteSettingsSchema } from './site-settings.ts';

/** Thrown once for all settings that are wrong. */
export class SettingsError extends Error {
  constructor(faults: readonly string[]) {
    super(`The settings of the site are wrong:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'SettingsError';
    // The place that matters is in the owner's file, not in our code.
    this.stack = '';
  }
}

/**
 * Validates a site's settings and fills in every default.
 *
 * @throws SettingsError with each wrong field, its value, and what was expected.
 */
export function parseSettings(input: SiteSettingsInput): SiteSettings {
  const { data, error } = siteSettingsSchema.safeParse(input, { reportInput: true });
  if (data) return data;
  throw new SettingsError(
    error.issues.map(({ path, message, input: value }) => {
      const shown = value === undefined ? '' : ` (found ${JSON.stringify(value)})`;
      return `${path.join('.') || 'settings'}: ${message}${shown}`;
    }),
  );
}
