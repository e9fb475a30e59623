import type { ExportSite } from './export-part.ts';

/** Collects what stands before the first item. */
export interface SiteCollector {
  /** @param path Names of the elements that the text stands in, the outermost first. */
  take(path: readonly string[], text: string): void;
  collected(): ExportSite;
}

/** Makes a collector for one export. */
export function siteCollector(): SiteCollector {
  const fields = new Map<string, string>();
  const authorNames = new Map<string, string>();
  const parentCategories = new Map<string, string>();
  let parts = new Map<string, string>();
  return {
    take(path, text) {
      const [, , field = '', part] = path;
      if (part !== undefined) {
        parts.set(part, text.trim());
        return;
      }
      if (field === 'wp:author') {
        const login = parts.get('wp:author_login');
        const name = parts.get('wp:author_display_name') || login;
        if (login && name) authorNames.set(login, name);
      } else if (field === 'wp:category') {
        const parent = parts.get('wp:category_parent');
        if (parent) parentCategories.set(parts.get('wp:category_nicename') ?? '', parent);
      } else if (field !== '' && path.length === 3) fields.set(field, text.trim());
      parts = new Map();
    },
    collected: () => ({
      title: fields.get('title') ?? '',
      baseUrl: fields.get('wp:base_blog_url') || fields.get('link') || '',
      language: fields.get('language') ?? '',
      authorNames,
      parentCategories,
    }),
  };
}
