import { getTextDirection } from '../arabic/text-direction.ts';
import { site } from '../site/settings.ts';
import { sitePath } from '../site/site-path.ts';

/** Sizes of the icons in pixels. */
export const iconSizes = [192, 512] as const;

/** The path of an icon, from the site's root. */
export function iconPath(size: number): string {
  return `/icons/${size}.png`;
}

/** The site as an installable web application. https://www.w3.org/TR/appmanifest/ */
export function webManifest(): object {
  const icons = iconSizes.map((size) => ({
    src: sitePath(iconPath(size)),
    sizes: `${size}x${size}`,
    type: 'image/png',
  }));
  return {
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.lang,
    dir: getTextDirection(site.lang),
    id: sitePath('/'),
    start_url: sitePath('/'),
    scope: sitePath('/'),
    display: 'minimal-ui',
    background_color: site.design.light.paper,
    theme_color: site.design.light.paper,
    icons: [...icons, ...icons.map((icon) => ({ ...icon, purpose: 'maskable' }))],
  };
}
