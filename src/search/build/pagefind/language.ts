import { site } from '../../../site/settings.ts';
import { stemArabic } from './arabic-stem.ts';

/** How Pagefind's client processes query words on this site. */
export interface PagefindLanguage {
  /** Language code of the index; a client uses that of its page, or the only one. */
  code: string;
  /** Name of the engine's WebAssembly, which contains a stemmer. */
  wasm: 'ar' | 'unknown';
  /** Stems a normalized word as that stemmer does. */
  stem(word: string): string;
}

/** Arabic has a stemmer; words of other languages are not stemmed. */
export function pagefindLanguage(): PagefindLanguage {
  if (site.lang === 'ar') return { code: 'ar', wasm: 'ar', stem: stemArabic };
  return { code: site.lang, wasm: 'unknown', stem: (word) => word };
}
