import type { LowContrast } from '../../settings/low-contrast.ts';
import type { CommandLocale } from '../command-locale.ts';

/** What a build says of a site's design tokens. */
interface DesignMessages {
  lowContrast: (pair: LowContrast) => string;
}

/** Cut, not rounded: 4.49 must not show as the 4.5 that it misses. */
const formatRatio = (ratio: number) => String(Math.floor(ratio * 100) / 100);

const catalogues: Record<CommandLocale, DesignMessages> = {
  en: {
    lowContrast: ({ scheme, colour, ground, values, ratio, least }) =>
      `design.${scheme}: ${colour} ${values[0]} on ${ground} ${values[1]} has a contrast of ` +
      `${formatRatio(ratio)}, and readers need ${least} (WCAG 2.2 AA); choose a darker or lighter one of the two`,
  },
  ar: {
    lowContrast: ({ scheme, colour, ground, values, ratio, least }) =>
      `design.${scheme}: تباين ${colour} (${values[0]}) فوق ${ground} (${values[1]}) هو ` +
      `${formatRatio(ratio)}، وما يحتاجه القارئ ${least} على الأقل (WCAG 2.2 AA)؛ اختر أحد اللونين أغمق أو أفتح`,
  },
};

/** The catalogue in the language of the person at the terminal. */
export function designMessages(locale: CommandLocale): DesignMessages {
  return catalogues[locale];
}
