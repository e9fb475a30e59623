import type { AstroIntegration } from 'astro';
import type { SiteSettingsInput } from './settings/site-settings.ts';
import { provideSettings } from './site/provide-settings.ts';

export type { SiteSettingsInput } from './settings/site-settings.ts';

/**
 * The whole engine as one integration: routes, content, fonts, search, headers, offline reading.
 *
 * @param settings Of the site; by custom the default export of `src/site.config.ts`, which commands
 *   such as `maqalat check` read too.
 * @throws SettingsError with every wrong field.
 */
export default function maqalat(settings: SiteSettingsInput): AstroIntegration {
  provideSettings(settings);
  return {
    name: 'maqalat',
    hooks: {
      'astro:config:setup': async (setup) => {
        // All other modules read the settings when they are loaded.
        const { setUpEngine } = await import('./integration/set-up-engine.ts');
        await setUpEngine(setup);
      },
    },
  };
}
