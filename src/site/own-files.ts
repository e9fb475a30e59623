import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SettingsFault } from '../settings/settings-fault.ts';
import type { SiteSettings } from '../settings/site-settings.ts';

/** An owner's file that the settings name. */
interface OwnFile {
  /** Path of the setting, such as `components.Masthead`. */
  setting: string;
  /** As the owner wrote it. */
  path: string;
}

/** All files that the settings name. */
function listOwnFiles({ components, styles, logo, logoDark, favicon }: SiteSettings): OwnFile[] {
  const named = [
    ...Object.entries(components).map(([name, path]) => [`components.${name}`, path]),
    ...styles.map((path, at) => [`styles.${at}`, path]),
    ...Object.entries({ logo, logoDark, favicon }),
  ];
  return named.flatMap(([setting, path]) => (setting && path ? [{ setting, path }] : []));
}

/** Finds files and folders of the settings that do not exist. */
export function findMissingFiles(settings: SiteSettings): SettingsFault[] {
  const { elements } = settings;
  const missing = listOwnFiles(settings)
    .map(({ setting, path }) => ({ field: setting, path: resolve(path) }))
    .filter(({ path }) => !statSync(path, { throwIfNoEntry: false })?.isFile());
  if (elements && !statSync(resolve(elements), { throwIfNoEntry: false })?.isDirectory()) {
    missing.push({ field: 'elements', path: resolve(elements) });
  }
  return missing.map(({ field, path }) => ({ kind: 'missing-file', field, path }));
}
