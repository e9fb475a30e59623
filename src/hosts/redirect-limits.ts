import type { SiteSettings } from '../settings/site-settings.ts';
import { hosts } from './host-table.ts';

/** The strictest host that reads `_redirects` (GitLab), for a site that names none. */
const strictest = { lines: 1_000, bytes: 64_000 };

/** The limits of `_redirects`: the settings', else the host's. */
export function redirectLimits({ host, redirects }: Pick<SiteSettings, 'host' | 'redirects'>): {
  lines: number;
  bytes: number;
} {
  const { lines, bytes } = (host && hosts[host].redirects) ?? strictest;
  return { lines: redirects.lines ?? lines, bytes: redirects.bytes ?? bytes };
}
