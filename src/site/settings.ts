import { getEnvironmentData } from 'node:worker_threads';
import type { SiteSettings } from '../settings/site-settings.ts';
import { settingsKey } from './settings-key.ts';

/**
 * The settings of the site that this process builds, validated and with every default filled in.
 * Worker threads and the bundle of pages see the same ones.
 *
 * @throws Where nobody has called `provideSettings` before this module is first imported.
 */
export const site = readSettings();

function readSettings(): SiteSettings {
  // Written by `provideSettings` alone.
  const settings = getEnvironmentData(settingsKey) as SiteSettings | undefined;
  if (!settings) {
    throw new Error(
      'maqalat has no settings yet: add maqalat(settings) to the integrations of astro.config.mjs',
    );
  }
  return settings;
}
