import { formatNumber } from '../arabic/dates.ts';
import { toDigitSet } from '../arabic/digits.ts';
import { count, type PluralForms } from '../arabic/plural.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import type { DatePolicy } from '../settings/site-settings.ts';
import { site } from '../site/settings.ts';
import { siteLanguage } from '../site/site-language.ts';

/** The site's messages in its language. */
export const messages = siteMessages(siteLanguage);

const policy: DatePolicy = site.dates;

/** Formats a count in words and the site's digits: `3 مقالات`. */
export function formatCount(number: number, forms: PluralForms): string {
  return count(number, forms, policy.digits);
}

/** Formats a number in the site's digits. */
export function formatSiteNumber(number: number): string {
  return formatNumber(number, policy);
}

/**
 * Fills the placeholders of a message.
 *
 * @example fill('صفحة {number}', { number: '3' }) // 'صفحة 3'
 */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Formats a year in the site's digits, without grouping. */
export function formatYear(year: number): string {
  return toDigitSet(String(year), policy.digits);
}
