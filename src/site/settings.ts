import { getEnvironmentData } from 'node:worker_threads';
import type { SiteSettings } from '../settings/site-settings.ts';
import { settingsKey } from './settings-key.ts';

/**
 * The settings of this process's site, validated and with defaults; the same in worker threads and
 * the bundle of pages.
 *
 * @throws If `provideSettings` was not called before this module is first imported.
 */
export const site = readSettings();

function readSettings(): SiteSettings {
  // Written by `provideSettings` only.
  const settings = getEnvironmentData(settingsKey) as SiteSettings | undefined;
  if (!settings) {
    throw new Error(
      'maqalat has no settings yet: add maqalat(settings) to the integrations of astro.config.mjs',
    );
  }
  return settings;
}
