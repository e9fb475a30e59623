import { compareWithHost, type LimitUse, type SiteGrowth } from '../hosts/compare-with-host.ts';
import { hosts } from '../hosts/host-table.ts';
import { measureOutput, type OutputSize } from '../hosts/measure-output.ts';
import type { CommandLocale } from '../i18n/command-locale.ts';
import { type AccountMessages, accountMessages } from '../i18n/commands/account-messages.ts';
import { currentContent } from '../loader/current-content.ts';
import type { HostName } from '../settings/host-names.ts';
import { site } from '../site/settings.ts';

/** Years for which a host must have room; with less, what would save files is said. */
const enough = 2;
/** Beyond these years nobody plans. */
const mostYears = 99;
const year = 365.25 * 86_400_000;

/** What a build reports of. */
export interface Account {
  /** Path below the output folder, and bytes, of each file. */
  sizes: Iterable<readonly [name: string, bytes: number]>;
  now: Date;
}

/**
 * Formats the account of a build: files, bytes, the largest files, and beside them the limits of the
 * host of the settings.
 *
 * @returns Lines to print.
 */
export function formatAccount({ sizes, now }: Account, locale: CommandLocale): string[] {
  return formatOutputSize(
    measureOutput(sizes),
    { host: site.host, growth: currentGrowth(now) },
    locale,
  );
}

/** Formats the size of an output beside the limits of a host. */
export function formatOutputSize(
  size: OutputSize,
  { host: name, growth }: { host: HostName | undefined; growth: SiteGrowth },
  locale: CommandLocale,
): string[] {
  const messages = accountMessages(locale);
  const largest = size.largest.map((file) => `${file.name} (${formatBytes(file.bytes)})`);
  const total = messages.size(
    formatCount(size.files),
    formatBytes(size.bytes),
    largest.join(locale === 'ar' ? '، ' : ', '),
  );
  if (name === undefined) return [total];
  const host = hosts[name];
  const uses = compareWithHost(size, host, growth);
  const isTight = uses.some(({ limit, years }) => limit === 'files' && years < enough);
  return [
    total,
    ...uses.map((use) => `${host.title}: ${formatUse(use, messages)}`),
    ...(isTight ? listSavings(size, messages) : []),
  ];
}

function currentGrowth(now: Date): SiteGrowth {
  const { articles } = currentContent();
  const since = now.getTime() - year;
  const ofYear = articles.filter(({ published }) => published.getTime() > since);
  return { articles: articles.length, articlesOfYear: ofYear.length };
}

function formatUse({ limit, used, most, years }: LimitUse, messages: AccountMessages): string {
  const format = limit === 'bytes' || limit === 'file-bytes' ? formatBytes : formatCount;
  return `${messages.limit(limit, format(used), format(most))}: ${formatRoom(years, messages)}`;
}

function formatRoom(years: number, messages: AccountMessages): string {
  if (years === 0) return messages.exceeded;
  if (years > mostYears) return messages.fits;
  if (years < enough) return messages.fullWithin(years.toFixed(1));
  return messages.fitsForYears(Math.floor(years));
}

function listSavings({ filesByFolder }: OutputSize, messages: AccountMessages): string[] {
  const cards = filesByFolder.get('cards') ?? 0;
  return cards > 0 ? [messages.cards(formatCount(cards))] : [];
}

const formatCount = (count: number) => count.toLocaleString('en');

function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
