import { z } from 'zod';
import {
  languageTagSchema,
  lineSchema,
  sitePathSchema,
  textSchema,
  webAddressSchema,
} from '../schema/fields.ts';
import { checkSettingsSchema } from './check-settings.ts';
import { componentSettingsSchema } from './component-settings.ts';
import { designSettingsSchema } from './design-settings.ts';
import { catalogueLanguage } from './languages.ts';
import { linkSchema, menuLinkSchema, socialLinkSchema } from './link-settings.ts';
import { ownFileSchema, ownFolderSchema } from './own-file.ts';
import { serviceSettingsSchema } from './service-settings.ts';

/** How dates, times and numbers are written on the site; each setting stands by itself. */
export const datePolicySchema = z.strictObject({
  /** `both` writes the Umm al-Qura (Hijri) day beside the Gregorian one. */
  calendar: z.enum(['gregorian', 'umm-al-qura', 'both']).default('gregorian'),
  /** Gregorian month names: يوليو, تموز, يوليو/تموز, or the Maghreb's يوليوز / جويلية. */
  monthNames: z
    .enum(['international', 'levantine', 'both', 'moroccan', 'tunisian-algerian'])
    .default('international'),
  /**
   * Digits of dates, counts, page numbers, lists and footnote marks: 2024 or ٢٠٢٤. What an article's
   * author has written stays.
   */
  digits: z.enum(['latn', 'arab']).default('latn'),
  /** IANA time zone in which days are cut and times shown. */
  timeZone: z.string().default('UTC'),
  /** What readers call that zone, such as `بتوقيت غرينتش`. */
  timeZoneLabel: lineSchema.default('بتوقيت غرينتش'),
});

/**
 * How much `_redirects` may hold. The defaults are those of GitLab Pages, which follows no line of a
 * larger file: 1,000 rules and 64 KB. Cloudflare Pages reads 2,000 static redirects; Netlify has no
 * such limit.
 * https://docs.gitlab.com/user/project/pages/redirects/
 * https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const redirectLimitsSchema = z.strictObject({
  lines: z.int().min(0).default(1000),
  /** Bytes of UTF-8. */
  bytes: z.int().min(0).default(64_000),
  /**
   * Where old addresses of pages lead that are no articles, such as `{ '/about-us/': '/about/' }`;
   * an article names its own in its head (`aliases`).
   */
  pages: z.record(sitePathSchema, sitePathSchema).default({}),
});

/** The typefaces that can be chosen; `src/typefaces/pairings.ts` says what each is made of. */
export const pairingNames = ['warraq', 'jarida'] as const;
export type PairingName = (typeof pairingNames)[number];

/** What a site's owner sets in `src/site.config.ts`. */
export const siteSettingsSchema = z.strictObject({
  /** Public address, with the path where the site lives below a folder. */
  url: webAddressSchema,
  title: lineSchema,
  /** A few words beside the title. */
  tagline: lineSchema,
  description: textSchema,
  /** Language of the site's own texts: one with a message catalogue, also with a region (`ar-TN`). */
  lang: languageTagSchema
    .refine((tag) => catalogueLanguage(tag) !== undefined, 'no-catalogue')
    .default('ar'),
  /** Who answers for the site; stands in structured data and feeds. */
  publisher: z.strictObject({ name: lineSchema, url: webAddressSchema.optional() }),
  /** The forge that holds the articles, for "propose an edit". */
  forge: z.strictObject({
    repository: webAddressSchema,
    branch: lineSchema.default('main'),
    /** Path of the content folder in the repository. */
    contentPath: lineSchema.default('content'),
    /** `{repository}`, `{branch}` and `{path}` are filled in; the default suits GitHub and Gitea. */
    editUrl: lineSchema.default('{repository}/edit/{branch}/{path}'),
    /** Where the forge shows the changes of a file; the same places are filled in. */
    historyUrl: lineSchema.default('{repository}/commits/{branch}/{path}'),
  }),
  dates: datePolicySchema.prefault({}),
  /**
   * The typefaces: `warraq`, a book's naskh with a Kufi for nameplate and labels; `jarida`, a
   * newspaper's narrow naskh with headlines in a modern face.
   */
  typefaces: z.enum(pairingNames).default('warraq'),
  /**
   * A picture of each article's title for previews of shared links. The first build draws them all,
   * about 20 ms of one core each; later ones take them from the cache.
   */
  socialCards: z.boolean().default(true),
  /**
   * Links of the navigation bar, in place of the sections and the ways through the site. A path such
   * as `/sections/science/` or `/archive/` takes the name of its page; other links give one.
   */
  menu: z.array(menuLinkSchema).optional(),
  /**
   * The publication's accounts elsewhere, such as `https://t.me/example`. They stand in the footer,
   * named by their hosts unless they give a name, and in structured data.
   */
  social: z.array(socialLinkSchema).default([]),
  /** Links in the footer after the site's own: a path of the site, or an address on the web. */
  footerLinks: z.array(linkSchema).default([]),
  /** Articles on a numbered page of a list; the first page shows up to one fewer than twice that. */
  pageSize: z.int().min(1).default(20),
  /** Articles in each feed. */
  feedSize: z.int().min(1).default(20),
  /**
   * Old addresses of pages; and limits, beyond which an old address has a page that redirects, and no
   * line in `_redirects`.
   */
  redirects: redirectLimitsSchema.prefault({}),
  /**
   * The writers' manual at `/manual/`, in the language of the site: the footer links to it, and search
   * finds it; feeds, archive and lists of articles do not have it.
   */
  manual: z.boolean().default(true),
  /** From how many words on an article shows its table of contents. */
  contentsFromWords: z.int().min(0).default(600),
  /** Reading speed in words a minute; Arabic adults read about 138 (Brysbaert 2019) to 181. */
  wordsPerMinute: z.int().min(50).default(160),
  /** Components of the engine that the site replaces, by the paths of its own ones. */
  components: componentSettingsSchema.default({}),
  /** Style sheets of the site's own, such as `./src/styles/brand.css`; they go before the engine's. */
  styles: z.array(ownFileSchema('style-sheet-file', '.css')).default([]),
  /** Colours, measure and corners. */
  design: designSettingsSchema.prefault({}),
  /** A picture in place of the title in the masthead, SVG or PNG; its ratio is kept. */
  logo: ownFileSchema('mark-file', '.svg', '.png').optional(),
  /** Another one for the night; without it `logo` stands there too. */
  logoDark: ownFileSchema('mark-file', '.svg', '.png').optional(),
  /** The mark in tabs and on home screens, square, SVG or PNG; `public/favicon.svg` goes before it. */
  favicon: ownFileSchema('mark-file', '.svg', '.png').optional(),
  /** The editorial rules: which of them, how bad, with which options. */
  check: checkSettingsSchema.prefault({}),
  /** What the site uses of other hosts: newsletter, counting of visits, comments, media. */
  services: serviceSettingsSchema.prefault({}),
  /**
   * The folder with the site's own article elements, a file each whose default export is an
   * `ElementDefinition` of `maqalat/elements`; `./src/elements/` where it exists.
   */
  elements: ownFolderSchema.optional(),
});

export type RedirectLimits = z.output<typeof redirectLimitsSchema>;
export type DatePolicy = z.output<typeof datePolicySchema>;
export type SiteSettings = z.output<typeof siteSettingsSchema>;
export type SiteSettingsInput = z.input<typeof siteSettingsSchema>;
