import { resolveCommandLocale } from '../i18n/command-locale.ts';
import { formatSettingsFaults } from '../i18n/settings/format-settings-faults.ts';
import type { SettingsFault } from '../settings/settings-fault.ts';

/** Thrown once with all invalid settings. */
export class SettingsError extends Error {
  readonly faults: readonly SettingsFault[];

  constructor(faults: readonly SettingsFault[]) {
    super(formatSettingsFaults(faults, resolveCommandLocale(process.env)));
    this.name = 'SettingsError';
    this.faults = faults;
    // A stack trace of our code would hide the owner's mistake.
    this.stack = '';
  }
}
