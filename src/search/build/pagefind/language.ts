import { site } from '../../../site/settings.ts';
import { arabicStem } from './arabic-stem.ts';

/** How Pagefind's client treats the words of a query on this site. */
export interface PagefindLanguage {
  /** Under which the index stands; a client asks for that of its page, or takes the only one. */
  code: string;
  /** The name of the engine's WebAssembly, which holds a stemmer. */
  wasm: 'ar' | 'unknown';
  /** What that stemmer makes of a normalized word. */
  stem(word: string): string;
}

/** Arabic has its stemmer; words of other sites stay as they are written. */
export function pagefindLanguage(): PagefindLanguage {
  if (site.lang === 'ar') return { code: 'ar', wasm: 'ar', stem: arabicStem };
  return { code: site.lang, wasm: 'unknown', stem: (word) => word };
}
