import { readFileSync } from 'node:fs';
import { site } from '../../src/site/settings.ts';
import { findSettingsFile } from '../provide-site.ts';
import type { SettingsFile } from './settings-links.ts';

/** Reads the settings of the site in the working directory, where their links are looked for. */
export function readSettingsFile(): SettingsFile | undefined {
  const file = findSettingsFile(process.cwd());
  return file === undefined ? undefined : { file, text: readFileSync(file, 'utf8'), links: site };
}
