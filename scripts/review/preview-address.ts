import { site } from '../../src/site/settings.ts';

/**
 * Makes addresses in the preview of a pull request, where the settings name a host that shows it.
 *
 * @param number Of the pull request; without one there is no preview.
 * @returns A function that takes a path of the site, such as `/2024/07/slug/`.
 */
export function createPreviewAddress(
  number: number | undefined,
): (path: string | undefined) => string | undefined {
  const { previewUrl } = site.forge;
  if (previewUrl === undefined || number === undefined) return () => undefined;
  const root = previewUrl.replaceAll('{number}', String(number)).replace(/\/$/, '');
  return (path) => (path === undefined ? undefined : root + path);
}
