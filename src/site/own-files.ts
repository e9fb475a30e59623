import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SiteSettings } from '../settings/site-settings.ts';

/** A file of the owner's that the settings name. */
interface OwnFile {
  /** Path of the setting, such as `components.Masthead`. */
  setting: string;
  /** As the owner wrote it. */
  path: string;
}

/** Every file that the settings name. */
function ownFiles({ components, styles, logo, logoDark, favicon }: SiteSettings): OwnFile[] {
  const named = [
    ...Object.entries(components).map(([name, path]) => [`components.${name}`, path]),
    ...styles.map((path, at) => [`styles.${at}`, path]),
    ...Object.entries({ logo, logoDark, favicon }),
  ];
  return named.flatMap(([setting, path]) => (setting && path ? [{ setting, path }] : []));
}

/**
 * Faults of the settings that only the disk knows.
 *
 * @returns One line for each file that the settings name and that does not exist.
 */
export function describeMissingFiles(settings: SiteSettings): string[] {
  return ownFiles(settings)
    .filter(({ path }) => !statSync(resolve(path), { throwIfNoEntry: false })?.isFile())
    .map(({ setting, path }) => `${setting}: no such file ${JSON.stringify(resolve(path))}`);
}
