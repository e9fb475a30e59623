import type { SettingsFault } from '../../settings/settings-fault.ts';
import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import { expectations as expectationsAr } from '../problems/ar/expectations.ts';
import { expectations as expectationsEn } from '../problems/en/expectations.ts';
import { settingsAr } from './ar.ts';
import { settingsEn } from './en.ts';
import type { SettingsMessages } from './settings-messages.ts';

const catalogues: Record<CommandLocale, SettingsMessages> = {
  ar: escapeShownValues(settingsAr),
  en: escapeShownValues(settingsEn),
};
const expectations = { ar: expectationsAr, en: expectationsEn };

/** Formats every fault of a site's settings, one a line below a title. */
export function formatSettingsFaults(
  faults: readonly SettingsFault[],
  locale: CommandLocale,
): string {
  const { title } = catalogues[locale];
  return [title, ...faults.map((fault) => `- ${formatFault(fault, locale)}`)].join('\n');
}

function formatFault(fault: SettingsFault, locale: CommandLocale): string {
  const expected = 'expected' in fault && fault.expected;
  // A fault and its kind belong together, but a union forgets which goes with which.
  const format = catalogues[locale].faults[fault.kind] as (
    fault: SettingsFault,
    expected: string | undefined,
  ) => string;
  return format(fault, expected ? expectations[locale][expected] : undefined);
}
