import { detectScriptLanguage } from '../../arabic/script-language.ts';
import { attribute, firstElement } from '../html/element.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * The language of an article: by its letters, where what the page declares does not fit them
 * (themes from elsewhere say `en` for years).
 */
export function pageLanguage({ page, meta }: PageFacts, text: string): string {
  const html = firstElement(page, 'html');
  const declared = [
    html && attribute(html, 'lang'),
    html && attribute(html, 'xmlLang'),
    ...meta('og:locale', 'content-language', 'language'),
  ]
    .map((tag) => canonicalTag(tag?.replace('_', '-')))
    .find((tag) => tag !== undefined);
  const sample = text.slice(0, 5000);
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const isArabicScript = arabic > latin;
  const fits =
    declared !== undefined &&
    /^(?:ar|fa|ur|ps|ckb|ku|ug|sd|azb|pnb|ks|ms-Arab)\b/.test(declared) === isArabicScript;
  if (fits) return base(declared);
  if (!isArabicScript)
    return declared !== undefined && !/^ar/.test(declared) ? base(declared) : 'en';
  return detectScriptLanguage(sample)?.lang ?? 'ar';
}

/** Arabic of one country is Arabic to readers; other tags stay as they are. */
function base(tag: string): string {
  return /^(?:ar|fa|ur|en)-/.test(tag) ? (tag.split('-')[0] ?? tag) : tag;
}

function canonicalTag(tag: string | undefined): string | undefined {
  if (!tag || !/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
