import { setEnvironmentData } from 'node:worker_threads';
import { findOptionFaults } from '../check/find-option-faults.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import type { SiteSettingsInput } from '../settings/site-settings.ts';
import { findPackage } from './find-package.ts';
import { findMissingFiles } from './own-files.ts';
import { SettingsError } from './settings-error.ts';
import { engineKey, settingsKey } from './settings-key.ts';

/**
 * Validates a site's settings and shares them with all modules, worker threads and pages of this
 * process. Call it before any module that imports `settings.ts` is loaded.
 *
 * @param input The owner's settings. `SITE_URL` and `MAQALAT_SOCIAL_CARDS=off` in the environment
 *   override them, for hosts and previews.
 * @throws SettingsError with all invalid fields.
 */
export function provideSettings(input: SiteSettingsInput): void {
  const url = process.env['SITE_URL'];
  provideEngine();
  const parsed = parseSettings({
    ...input,
    ...(url && { url }),
    ...(process.env['MAQALAT_SOCIAL_CARDS'] === 'off' && { socialCards: false }),
  });
  const optionFaults = findOptionFaults(input.check?.rules);
  if ('faults' in parsed) throw new SettingsError([...parsed.faults, ...optionFaults]);
  if (optionFaults.length > 0) throw new SettingsError(optionFaults);
  const missing = findMissingFiles(parsed.settings);
  if (missing.length > 0) throw new SettingsError(missing);
  setEnvironmentData(settingsKey, parsed.settings);
}

/**
 * Shares the path of the engine's package. Commands without a site call it before any module that
 * imports `engine-files.ts` is loaded; the others call `provideSettings`.
 */
export function provideEngine(): void {
  setEnvironmentData(engineKey, findPackage(import.meta.url));
}
