import { isolatePlain } from '../arabic/bidi.ts';
import { absoluteUrl } from '../site/site-path.ts';

/** Breadcrumbs of a page as schema.org's `BreadcrumbList`. */
export function breadcrumbList(crumbs: readonly { label: string; path: string }[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: isolatePlain(label),
      item: absoluteUrl(path),
    })),
  };
}
