import { setEnvironmentData } from 'node:worker_threads';
import { parseSettings } from '../settings/parse-settings.ts';
import type { SiteSettingsInput } from '../settings/site-settings.ts';
import { findPackage } from './find-package.ts';
import { findMissingFiles } from './own-files.ts';
import { SettingsError } from './settings-error.ts';
import { engineKey, settingsKey } from './settings-key.ts';

/**
 * Validates a site's settings and shares them with every module, worker thread and page of this
 * process. Call it before any module that imports `settings.ts` is loaded.
 *
 * @param input As the owner wrote them. `SITE_URL` and `MAQALAT_SOCIAL_CARDS=off` in the environment
 *   win over them, so that a host or a preview can set its own.
 * @throws SettingsError with every wrong field.
 */
export function provideSettings(input: SiteSettingsInput): void {
  const url = process.env['SITE_URL'];
  provideEngine();
  const parsed = parseSettings({
    ...input,
    ...(url && { url }),
    ...(process.env['MAQALAT_SOCIAL_CARDS'] === 'off' && { socialCards: false }),
  });
  if ('faults' in parsed) throw new SettingsError(parsed.faults);
  const missing = findMissingFiles(parsed.settings);
  if (missing.length > 0) throw new SettingsError(missing);
  setEnvironmentData(settingsKey, parsed.settings);
}

/**
 * Shares where the engine stands. Commands that work without a site call it before any module that
 * imports `engine-files.ts` is loaded; the others call `provideSettings`.
 */
export function provideEngine(): void {
  setEnvironmentData(engineKey, findPackage(import.meta.url));
}
