import { siteOrigin } from '../site/site-path.ts';

/**
 * Where readers choose this site as a preferred source.
 * https://developers.google.com/search/docs/appearance/preferred-sources
 */
export function googlePreference(): string {
  const address = new URL('https://www.google.com/preferences/source');
  address.searchParams.set('q', new URL(siteOrigin).host);
  return address.href;
}
