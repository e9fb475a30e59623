import type { ExportItem, ExportSite } from './export-part.ts';

/** Names that a post's terms give it. */
export interface PostTerms {
  sectionName: string | undefined;
  tagNames: string[];
}

/** The category that WordPress gives posts nobody put anywhere, in the languages we meet. */
const uncategorised = /^(?:uncategori[sz]ed|غير مصنف|بدون تصنيف|دسته‌بندی نشده|non classé)$/i;

/**
 * An article stands in one section: the first category of the post, a child before its parent,
 * since the child says more. Its other categories become tags.
 */
export function postTerms({ terms }: ExportItem, site: ExportSite): PostTerms {
  const categories = terms.filter(
    ({ domain, name }) => domain === 'category' && !uncategorised.test(name),
  );
  const parents = new Set(
    categories.flatMap(({ nicename }) => site.parentCategories.get(nicename) ?? []),
  );
  const section = categories.find(({ nicename }) => !parents.has(nicename)) ?? categories[0];
  const others = categories.filter((category) => category !== section);
  const tags = terms.filter(({ domain }) => domain === 'post_tag');
  return {
    sectionName: section?.name,
    tagNames: [...new Set([...tags, ...others].map(({ name }) => name))].filter(Boolean),
  };
}
