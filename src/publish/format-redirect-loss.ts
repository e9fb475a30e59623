import { hosts } from '../hosts/host-table.ts';
import type { CommandLocale } from '../i18n/command-locale.ts';
import { accountMessages } from '../i18n/commands/account-messages.ts';
import { buildMessages } from '../i18n/commands/build-messages.ts';
import type { RedirectsFile } from '../seo/redirects-file.ts';
import { site } from '../site/settings.ts';

/** Formats which old addresses the host will not redirect; undefined if it redirects all. */
export function formatRedirectLoss(
  { omitted, unanswered, pageless }: RedirectsFile,
  locale: CommandLocale,
): string | undefined {
  const host = site.host && hosts[site.host];
  if (host && !host.redirects) {
    return pageless > 0 ? accountMessages(locale).noRedirects(host.title, pageless) : undefined;
  }
  return omitted > 0 ? buildMessages(locale).redirectsOmitted(omitted, unanswered) : undefined;
}
