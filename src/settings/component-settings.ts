import { z } from 'zod';
import { ownFileSchema } from './own-file.ts';

const overrideSchema = ownFileSchema('component-file', '.astro').optional();

/**
 * The engine's components that a site may replace, each by the path of an `.astro` file. The
 * engine's own can be imported from `maqalat/components/<Name>.astro` and wrapped; its `Props` are
 * the contract of a replacement.
 */
export const componentSettingsSchema = z.strictObject({
  /** Further elements in the `<head>` of every page; empty by default. */
  HeadAdditions: overrideSchema,
  /** Nameplate, tagline, search box and menu, at the top of every page. */
  Masthead: overrideSchema,
  /** The menu below the nameplate. */
  SectionNav: overrideSchema,
  /** Footer of every page. */
  SiteFooter: overrideSchema,
  /** The search box of the masthead, the search page and the 404 page. */
  SearchForm: overrideSchema,
  /** The main part of the front page. */
  FrontPage: overrideSchema,
  /** Teaser of an article on other pages: a lead, a card, a row of a list or a headline. */
  Story: overrideSchema,
  /** Title and description at the top of a list of articles. */
  PageHead: overrideSchema,
  /** Title, standfirst, authors and dates of an article. */
  ArticleHeader: overrideSchema,
  /** The lead picture of an article. */
  ArticlePicture: overrideSchema,
  /** Sidebar of an article: contents, series, origin. */
  ArticleRail: overrideSchema,
  /** Below an article's text: newsletter form and comments if the site has these services. */
  ArticleEnd: overrideSchema,
});

/** Name of a replaceable component. */
export type ComponentName = keyof z.output<typeof componentSettingsSchema>;

/** All replaceable components. */
export const componentNames = Object.keys(componentSettingsSchema.shape) as ComponentName[];
