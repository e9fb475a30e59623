import type { LimitUse } from '../../hosts/compare-with-host.ts';
import type { CommandLocale } from '../command-locale.ts';
import { escapeShownValues } from '../escape-shown-values.ts';

/** What a build says of the size of the site. */
export interface AccountMessages {
  /** @param largest Names and sizes of the largest files. */
  size: (files: string, size: string, largest: string) => string;
  limit: (limit: LimitUse['limit'], used: string, most: string) => string;
  /** Nothing grows. */
  fits: string;
  fitsForYears: (years: number) => string;
  fullWithin: (years: string) => string;
  exceeded: string;
  /** @param files How many cards. */
  cards: (files: string) => string;
  /** The host has no redirects, so these old addresses lead nowhere. */
  noRedirects: (host: string, unanswered: number) => string;
}

const en: AccountMessages = {
  size: (files, size, largest) => `${files} files, ${size}; largest: ${largest}`,
  limit: (limit, used, most) => {
    const what = {
      files: `${used} of ${most} files`,
      bytes: `${used} of ${most}`,
      'file-bytes': `largest file ${used} of ${most}`,
      'files-in-folder': `${used} of ${most} files in one folder`,
    };
    return what[limit];
  },
  fits: 'fits',
  fitsForYears: (years) => `room for ${years} years at the growth of the last one`,
  fullWithin: (years) => `full within ${years} years at the growth of the last one`,
  exceeded: 'too much for this host',
  cards: (files) => `\`socialCards\` in src/site.config.ts decides on ${files} of the files.`,
  noRedirects: (host, unanswered) =>
    `${host} has no redirects: old addresses are pages that redirect, and ${unanswered} of them ` +
    '(with a query or an ending such as .php) lead nowhere.',
};

const ar: AccountMessages = {
  size: (files, size, largest) => `عدد الملفات ${files}، وحجمها ${size}؛ أكبرها: ${largest}`,
  limit: (limit, used, most) => {
    const what = {
      files: `الملفات ${used} من ${most}`,
      bytes: `الحجم ${used} من ${most}`,
      'file-bytes': `أكبر ملف ${used} من ${most}`,
      'files-in-folder': `ملفات المجلد الواحد ${used} من ${most}`,
    };
    return what[limit];
  },
  fits: 'يتّسع',
  fitsForYears: (years) => `يتّسع، على نمو السنة الماضية، مدة ${years} سنة`,
  fullWithin: (years) => `يمتلئ، على نمو السنة الماضية، خلال ${years} سنة`,
  exceeded: 'أكبر مما يقبله هذا المضيف',
  cards: (files) =>
    `من الملفات ${files} بطاقات يقرّرها الإعداد \`socialCards\` في src/site.config.ts.`,
  noRedirects: (host, unanswered) =>
    `لا تحويل في ${host}: للعناوين القديمة صفحات تحوّل قرّاءها، إلا ${unanswered} منها (فيها استعلام أو آخرها مثل .php) فلا يجيب عنها شيء.`,
};

const catalogues: Record<CommandLocale, AccountMessages> = {
  ar: escapeShownValues(ar),
  en: escapeShownValues(en),
};

/** The catalogue in the language of the person at the terminal. */
export function accountMessages(locale: CommandLocale): AccountMessages {
  return catalogues[locale];
}
