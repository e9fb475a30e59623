import type { CommandLocale } from '../command-locale.ts';

/** What `manual-pictures` says. */
export interface ManualPicturesMessages {
  summary: string;
  building: string;
  photographing: string;
  encoding: string;
}

const catalogues: Readonly<Record<CommandLocale, ManualPicturesMessages>> = {
  en: {
    summary: 'Takes the pictures of the writers’ manual anew, of the page itself.',
    building: 'building an example site',
    photographing: 'taking pictures',
    encoding: 'encoding them as sites publish them',
  },
  ar: {
    summary: 'يلتقط صور دليل الكتّاب من جديد، من الصفحة نفسها.',
    building: 'يُبنى موقع للمثال',
    photographing: 'تُلتقط الصور',
    encoding: 'تُرمَّز الصور كما تنشرها المواقع',
  },
};

/** The texts of `manual-pictures` in a language. */
export function manualPicturesMessages(locale: CommandLocale): ManualPicturesMessages {
  return catalogues[locale];
}
