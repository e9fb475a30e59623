import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';
import { upgradeAr } from './upgrade.ar.ts';
import { upgradeEn } from './upgrade.en.ts';
import type { UpgradeMessages } from './upgrade-messages.ts';

const catalogues: Record<CommandLocale, UpgradeMessages> = {
  ar: escapeShownValues(upgradeAr),
  en: escapeShownValues(upgradeEn),
};

/** The catalogue of `maqalat upgrade`. */
export function upgradeMessages(locale: CommandLocale): UpgradeMessages {
  return catalogues[locale];
}
