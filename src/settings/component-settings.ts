import { z } from 'zod';
import { ownFileSchema } from './own-file.ts';

const overrideSchema = ownFileSchema('component-file', '.astro').optional();

/**
 * The engine's components that a site may replace by its own, each by the path of an `.astro` file.
 * The engine's own one can be imported from `maqalat/components/<Name>.astro` and wrapped; its
 * `Props` say what a replacement is given.
 */
export const componentSettingsSchema = z.strictObject({
  /** More elements in the `<head>` of every page; empty unless replaced. */
  HeadAdditions: overrideSchema,
  /** Nameplate, tagline, search box and menu, at the top of every page. */
  Masthead: overrideSchema,
  /** The menu below the nameplate. */
  SectionNav: overrideSchema,
  /** At the foot of every page. */
  SiteFooter: overrideSchema,
  /** The search box of the masthead, the search page and the page for missing addresses. */
  SearchForm: overrideSchema,
  /** The main part of the front page. */
  FrontPage: overrideSchema,
  /** An article as other pages announce it: a lead, a card, a row of a list or a headline. */
  Story: overrideSchema,
  /** Title and description at the top of a list of articles. */
  PageHead: overrideSchema,
  /** Title, standfirst, authors and dates of an article. */
  ArticleHeader: overrideSchema,
  /** The lead picture of an article. */
  ArticlePicture: overrideSchema,
  /** Beside an article's text: contents, series, origin. */
  ArticleRail: overrideSchema,
  /** Below an article's text: newsletter form and comments where the site has these services. */
  ArticleEnd: overrideSchema,
});

/** The name of a component that a site may replace. */
export type ComponentName = keyof z.output<typeof componentSettingsSchema>;

/** Every component that a site may replace. */
export const componentNames = Object.keys(componentSettingsSchema.shape) as ComponentName[];
