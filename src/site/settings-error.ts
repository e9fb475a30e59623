import { commandLocale } from '../i18n/command-locale.ts';
import { formatSettingsFaults } from '../i18n/settings/format-settings-faults.ts';
import type { SettingsFault } from '../settings/settings-fault.ts';

/** Thrown once for all settings that are wrong. */
export class SettingsError extends Error {
  readonly faults: readonly SettingsFault[];

  constructor(faults: readonly SettingsFault[]) {
    super(formatSettingsFaults(faults, commandLocale(process.env)));
    this.name = 'SettingsError';
    this.faults = faults;
    // The place that matters is in the owner's file, not in our code.
    this.stack = '';
  }
}
