import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteSettingsInput } from '../src/settings/site-settings.ts';
import { provideSettings } from '../src/site/provide-settings.ts';

const settingsFiles = ['src/site.config.ts', 'src/site.config.mjs', 'src/site.config.js'];

/** The settings file of the site in a folder. @param root Absolute path. @returns Absolute path. */
export function findSettingsFile(root: string): string | undefined {
  return settingsFiles.map((name) => join(root, name)).find((file) => existsSync(file));
}

/**
 * Reads the settings of the site in a folder and shares them with every module; loads its own elements.
 *
 * @param root Absolute path.
 * @throws SettingsError, ElementsError, and where the folder has no settings file.
 */
export async function provideSite(root: string): Promise<void> {
  const file = findSettingsFile(root);
  if (file === undefined) {
    throw new Error(`no ${settingsFiles[0]} in ${root}: commands run in the folder of a site`);
  }
  // Owners write one default export; what is in it is validated.
  const module = (await import(pathToFileURL(file).href)) as { default: SiteSettingsInput };
  provideSettings(module.default);
  // It reads the settings when it is loaded.
  const { provideOwnElements } = await import('../src/loader/own-elements.ts');
  await provideOwnElements();
}
