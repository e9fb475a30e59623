import { siteMessages } from '../i18n/site-messages.ts';
import { site } from '../site/settings.ts';
import { siteLanguage } from '../site/site-language.ts';

/** An account of the publication on another site. */
export interface SocialLink {
  /** The network's name in the site's language, or the host if it has no name here. */
  label: string;
  href: string;
}

/**
 * The accounts of the setting `social`, named by their hosts unless the settings name them.
 *
 * @example `https://t.me/example` → { label: 'تلغرام', href: 'https://t.me/example' }
 */
export function socialLinks(): SocialLink[] {
  const { networks } = siteMessages(siteLanguage);
  return site.social.map((item) => {
    if (typeof item !== 'string') return { label: item.label, href: item.to };
    const host = new URL(item).hostname.replace(/^(?:www|m|mobile)\./, '');
    return { label: networks[host] ?? host, href: item };
  });
}
