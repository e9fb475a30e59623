import type { CommandLocale } from '../command-locale.ts';
import { withShownValues } from '../with-shown-values.ts';
import { upgradeAr } from './upgrade.ar.ts';
import { upgradeEn } from './upgrade.en.ts';
import type { UpgradeMessages } from './upgrade-messages.ts';

const catalogues: Record<CommandLocale, UpgradeMessages> = {
  ar: withShownValues(upgradeAr),
  en: withShownValues(upgradeEn),
};

/** The catalogue of `maqalat upgrade`. */
export function upgradeMessages(locale: CommandLocale): UpgradeMessages {
  return catalogues[locale];
}
