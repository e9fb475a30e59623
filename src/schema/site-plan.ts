import type { VocabularyName } from './problem.ts';

/** One kind of page, or of file, that every site has. */
export interface PageKind {
  /** Its file in `src/routes`; addresses follow from it, as in Astro's `src/pages`. */
  file: string;
  /** What has a page of this kind each; nothing for a kind with one address. */
  each?:
    | 'article'
    | VocabularyName
    | 'year'
    | 'month'
    | 'alias'
    | 'withdrawn'
    | 'card'
    | 'icon'
    | 'picture'
    | 'style-sheet'
    | 'sitemap'
    | 'manual-page'
    | 'source';
  /** How a long list is paginated: from its oldest entry, or from a series' first part. */
  pages?: 'stable' | 'parts';
  /** File of the feed that each page has. */
  feed?: string;
  /** Whether it stands in the sitemap of lists. */
  inSitemap?: true;
  /** Place among the links of the navigation bar, of the footer, and below a page without results. */
  nav?: number;
  footer?: number;
  ways?: number;
  /** The setting that leaves it out where it is `false`. */
  setting?: 'manual' | 'write';
  /** Whether only a build makes it; its pattern would match every address of the dev server. */
  isBuiltOnly?: true;
}

/**
 * Every page and file that the engine makes, once. Routes, sitemaps, reserved names, menus and the
 * checker read it. A new kind of page takes its route file, its texts (`SiteMessages.pages` where it
 * is linked) and one line here.
 */
export const sitePlan = {
  front: { file: 'index.astro', inSitemap: true },
  article: { file: '[year]/[month]/[slug].astro', each: 'article' },
  sections: { file: 'sections/index.astro', inSitemap: true, ways: 1 },
  section: {
    ...{ file: 'sections/[section]/[...page].astro', each: 'sections', pages: 'stable' },
    ...{ feed: 'sections/[section]/rss.xml.ts', inSitemap: true },
  },
  tags: { file: 'tags/index.astro', inSitemap: true, nav: 2, footer: 2, ways: 2 },
  tag: {
    ...{ file: 'tags/[tag]/[...page].astro', each: 'tags', pages: 'stable' },
    ...{ feed: 'tags/[tag]/rss.xml.ts', inSitemap: true },
  },
  authors: { file: 'authors/index.astro', inSitemap: true, nav: 3, footer: 3 },
  author: {
    ...{ file: 'authors/[author]/[...page].astro', each: 'authors', pages: 'stable' },
    ...{ feed: 'authors/[author]/rss.xml.ts', inSitemap: true },
  },
  series: {
    ...{ file: 'series/[series]/[...page].astro', each: 'series', pages: 'parts' },
    inSitemap: true,
  },
  archive: { file: 'archive/index.astro', inSitemap: true, nav: 1, footer: 1, ways: 3 },
  year: { file: 'archive/[year]/index.astro', each: 'year', inSitemap: true },
  month: { file: 'archive/[year]/[month]/[...page].astro', each: 'month', inSitemap: true },
  corrections: { file: 'corrections/[...page].astro', pages: 'stable', inSitemap: true, footer: 5 },
  search: { file: 'search.astro', footer: 4 },
  manual: { file: 'manual/index.astro', setting: 'manual', inSitemap: true, footer: 6 },
  manualPage: {
    ...{ file: 'manual/[page].astro', each: 'manual-page', setting: 'manual' },
    inSitemap: true,
  },
  write: { file: 'write/index.astro', setting: 'write', footer: 7 },
  writeData: { file: 'write/site.json.ts', setting: 'write' },
  writeSources: { file: 'write/sources/[month].json.ts', each: 'source', setting: 'write' },
  writePreview: { file: 'write/preview.astro', setting: 'write' },
  offline: { file: 'offline.astro' },
  notFound: { file: '404.astro' },
  rss: { file: 'rss.xml.ts' },
  atom: { file: 'atom.xml.ts' },
  jsonFeed: { file: 'feed.json.ts' },
  sitemap: { file: 'sitemap-[page].xml.ts', each: 'sitemap' },
  sitemapIndex: { file: 'sitemap-index.xml.ts' },
  newsSitemap: { file: 'news-sitemap.xml.ts' },
  robots: { file: 'robots.txt.ts' },
  manifest: { file: 'manifest.webmanifest.ts' },
  favicon: { file: 'favicon.svg.ts' },
  card: { file: 'cards/[digest].png.ts', each: 'card' },
  icon: { file: 'icons/[size].png.ts', each: 'icon' },
  picture: { file: 'media/[version].ts', each: 'picture' },
  styleSheet: { file: 'styles/[name].css.ts', each: 'style-sheet' },
  alias: { file: '[...alias].ts', each: 'alias', isBuiltOnly: true },
  withdrawn: { file: '[...withdrawn].astro', each: 'withdrawn', isBuiltOnly: true },
} as const satisfies Record<string, PageKind>;

type Plan = typeof sitePlan;

/** A kind that some menu links to; `SiteMessages.pages` names it. */
export type LinkedKind = {
  [Kind in keyof Plan]: Plan[Kind] extends { nav: number } | { footer: number } | { ways: number }
    ? Kind
    : never;
}[keyof Plan];

/** Every kind, in the order of the plan. */
export const pageKinds: readonly PageKind[] = Object.values(sitePlan);

/**
 * A kind's address, with its parameters; that of the first page where it is paginated.
 *
 * @example getKindAddress({ file: 'tags/[tag]/[...page].astro' }) // '/tags/[tag]/'
 * @example getKindAddress({ file: 'rss.xml.ts' }) // '/rss.xml'
 */
export function getKindAddress({ file }: Pick<PageKind, 'file'>): string {
  const path = file.replace(/\.[a-z]+$/, '').replace(/(?:^|(?<=\/))(?:index|\[\.\.\.page\])$/, '');
  return file.endsWith('.ts') || path === '' ? `/${path}` : `/${path.replace(/\/$/, '')}/`;
}

/** The address of one page of a kind: its parameters are filled in, in their order. */
export function fillAddress(address: string, ...values: readonly string[]): string {
  let at = 0;
  return address.replace(/\[[a-z]+\]/g, (parameter) => values[at++] ?? parameter);
}

/** The kinds that a menu links to, in its order. */
export function listLinkedKinds(
  menu: 'nav' | 'footer' | 'ways',
): { kind: LinkedKind; path: string }[] {
  return (Object.entries(sitePlan) as [keyof Plan, PageKind][])
    .flatMap(([kind, page]) => {
      const place = page[menu];
      // A kind with a place in a menu is a `LinkedKind`.
      return place === undefined
        ? []
        : [{ kind: kind as LinkedKind, path: getKindAddress(page), place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ kind, path }) => ({ kind, path }));
}

/** First folders of addresses that the site itself fills; no article may claim them. */
export const reservedFolders: ReadonlySet<string> = new Set([
  // Search, beside the pages.
  'pagefind',
  ...pageKinds
    .map((kind) => getKindAddress(kind).split('/')[1] ?? '')
    .filter((folder) => /^[a-z]+$/.test(folder)),
]);
