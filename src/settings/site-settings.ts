import { z } from 'zod';
import { licenceSchema } from '../schema/article.ts';
import {
  languageTagSchema,
  lineSchema,
  sitePathSchema,
  textSchema,
  webAddressSchema,
} from '../schema/fields.ts';
import type { Expectation } from '../schema/problem.ts';
import { checkSettingsSchema } from './check-settings.ts';
import { componentSettingsSchema } from './component-settings.ts';
import { designSettingsSchema } from './design-settings.ts';
import { hostNames } from './host-names.ts';
import { catalogueLanguage } from './languages.ts';
import { linkSchema, menuLinkSchema, socialLinkSchema } from './link-settings.ts';
import { ownFileSchema, ownFolderSchema } from './own-file.ts';
import { pictureSettingsSchema } from './picture-settings.ts';
import { serviceSettingsSchema } from './service-settings.ts';
import { signalSettingsSchema } from './signal-settings.ts';

/** Format of dates, times and numbers on the site; the settings are independent. */
export const datePolicySchema = z.strictObject({
  /** `both` shows the Umm al-Qura (Hijri) day beside the Gregorian one. */
  calendar: z.enum(['gregorian', 'umm-al-qura', 'both']).default('gregorian'),
  /** Gregorian month names: يوليو, تموز, يوليو/تموز, or the Maghreb's يوليوز / جويلية. */
  monthNames: z
    .enum(['international', 'levantine', 'both', 'moroccan', 'tunisian-algerian'])
    .default('international'),
  /**
   * Digits of dates, counts, page numbers, lists and footnote marks: 2024 or ٢٠٢٤. The text of
   * articles is unchanged.
   */
  digits: z.enum(['latn', 'arab']).default('latn'),
  /** IANA time zone of days and times. */
  timeZone: z.string().default('UTC'),
  /** Readers' name of that zone, such as `بتوقيت غرينتش`. */
  timeZoneLabel: lineSchema.default('بتوقيت غرينتش'),
});

/**
 * Limits of `_redirects`. The defaults are those of the setting `host`; without one, those of GitLab
 * Pages, which ignores a larger file: 1,000 rules and 64 KB.
 */
export const redirectLimitsSchema = z.strictObject({
  lines: z.int().min(0).optional(),
  /** Bytes of UTF-8. */
  bytes: z.int().min(0).optional(),
  /**
   * Redirects of old addresses of pages, such as `{ '/about-us/': '/about/' }`; those of articles are
   * in their frontmatter (`aliases`).
   */
  pages: z.record(sitePathSchema, sitePathSchema).default({}),
});

/** Years after which an article says how old it is; nothing by default. */
const ageNoticeSchema = z.strictObject({
  years: z.int().min(1).optional(),
  /** Other numbers of years for some sections, by identifier: news are old sooner. */
  sections: z.record(z.string(), z.int().min(1)).default({}),
});

/** The page where articles are written. */
const writeSettingsSchema = z.strictObject({
  /** Where writers without an account send their articles. */
  mail: z.email({ error: 'mail-address' satisfies Expectation }).optional(),
  /**
   * Publishes the texts of articles as they stand in the repository, comments and all, forty in a
   * file: "propose an edit" then opens the article on this page. Otherwise it leads to the forge.
   */
  sources: z.boolean().default(true),
});

/** The available typefaces; `src/typefaces/pairings.ts` defines them. */
export const pairingNames = ['warraq', 'jarida'] as const;
export type PairingName = (typeof pairingNames)[number];

/** The settings in `src/site.config.ts`. */
export const siteSettingsSchema = z.strictObject({
  /** Public address, including a base path. */
  url: webAddressSchema,
  title: lineSchema,
  /** A few words beside the title. */
  tagline: lineSchema,
  description: textSchema,
  /**
   * Language of the site's own texts: one with a message catalogue, optionally with a region
   * (`ar-TN`).
   */
  lang: languageTagSchema
    .refine((tag) => catalogueLanguage(tag) !== undefined, 'no-catalogue')
    .default('ar'),
  /** The publisher, for structured data and feeds. */
  publisher: z.strictObject({ name: lineSchema, url: webAddressSchema.optional() }),
  /** The forge with the articles, for "propose an edit". */
  forge: z.strictObject({
    repository: webAddressSchema,
    branch: lineSchema.default('main'),
    /** Path of the content folder in the repository. */
    contentPath: lineSchema.default('content'),
    /**
     * `{repository}`, `{branch}` and `{path}` are replaced; the default is for GitHub and Gitea.
     */
    editUrl: lineSchema.default('{repository}/edit/{branch}/{path}'),
    /**
     * The forge's software, which decides the address of its page for a new file; by default it is
     * told from the host: GitLab where the name has `gitlab`, Forgejo for Codeberg, else GitHub.
     */
    kind: z.enum(['github', 'gitlab', 'forgejo']).optional(),
    /** Address of a file's history on the forge; the same placeholders are replaced. */
    historyUrl: lineSchema.default('{repository}/commits/{branch}/{path}'),
    /**
     * Where a host shows the site as a pull request would make it; `{number}` is replaced by that of the
     * pull request. Netlify: `https://deploy-preview-{number}--NAME.netlify.app`. Reviews link to it.
     */
    previewUrl: webAddressSchema.optional(),
  }),
  dates: datePolicySchema.prefault({}),
  /**
   * The typefaces: `warraq`, a book's naskh with a Kufi for nameplate and labels; `jarida`, a
   * newspaper's narrow naskh with headlines in a modern face.
   */
  typefaces: z.enum(pairingNames).default('warraq'),
  /**
   * Social cards: a picture for previews of shared links, with an article's title. Each is a file, so
   * by default the newest 100 articles have cards of their own, and older ones that of their
   * section; `true` draws one for every article, `false` none. About 20 ms of one core each; later
   * builds use the cache.
   */
  socialCards: z
    .union([z.boolean(), z.strictObject({ newest: z.int().min(0) })])
    .default({ newest: 100 }),
  /** Widths of the articles' pictures, and where they are served from. */
  pictures: pictureSettingsSchema.prefault({}),
  /**
   * Links of the navigation bar; by default the sections and indexes. A path such as
   * `/sections/science/` or `/archive/` is labelled with the name of its page; other links need a
   * label.
   */
  menu: z.array(menuLinkSchema).optional(),
  /**
   * The publication's accounts on other sites, such as `https://t.me/example`, for the footer and
   * structured data. They are labelled with the names of their hosts by default.
   */
  social: z.array(socialLinkSchema).default([]),
  /** Further links in the footer: a path of the site, or a web address. */
  footerLinks: z.array(linkSchema).default([]),
  /**
   * Page size of lists: articles on a numbered page. The first page has fewer than twice as many.
   */
  pageSize: z.int().min(1).default(20),
  /** Articles in each feed. */
  feedSize: z.int().min(1).default(20),
  /**
   * The host that serves the site: a build then writes the files that it reads (`vercel.json`; nginx
   * and Apache for `server`), and compares the size of the site with its limits.
   */
  host: z.enum(hostNames).optional(),
  /**
   * Old addresses of pages, and limits of `_redirects`; old addresses beyond them get a page that
   * redirects.
   */
  redirects: redirectLimitsSchema.prefault({}),
  /**
   * The writers' manual at `/manual/`, in the language of the site: in the footer and in search, but
   * not in feeds, the archive and lists of articles.
   */
  manual: z.boolean().default(true),
  /**
   * Pagefind's own client and component UI (`/pagefind/pagefind.js`) with an index for them, which the
   * site's own search does not need. `'files'` publishes them for other sites, which merge this one's
   * index; with `true` pages of this site may load them too, as the policy in `_headers` allows the
   * WebAssembly of their worker; `false` leaves them out, so that a new article changes fewer files.
   */
  pagefindClient: z.union([z.boolean(), z.literal('files')]).default('files'),
  /**
   * The page `/write/`, where articles are composed, previewed, checked and sent without Git;
   * `false` leaves it out.
   */
  write: z.union([z.literal(false), writeSettingsSchema]).prefault({}),
  /**
   * Whether `npm run dev` also shows drafts and articles that are scheduled or withdrawn, marked as
   * such. A build never does.
   */
  previewUnpublished: z.boolean().default(true),
  /** Minimum number of words of an article with a table of contents. */
  contentsFromWords: z.int().min(0).default(600),
  /** Reading speed in words a minute; Arabic adults read about 138 (Brysbaert 2019) to 181. */
  wordsPerMinute: z.int().min(50).default(160),
  /** Components that the site replaces, by the paths of its own. */
  components: componentSettingsSchema.default({}),
  /** Style sheets of the site, such as `./src/styles/brand.css`; they override the engine's. */
  styles: z.array(ownFileSchema('style-sheet-file', '.css')).default([]),
  /** Colours, measure and corners. */
  design: designSettingsSchema.prefault({}),
  /** Logo in place of the title in the masthead, SVG or PNG; its ratio is preserved. */
  logo: ownFileSchema('mark-file', '.svg', '.png').optional(),
  /** Logo of the dark scheme; by default `logo`. */
  logoDark: ownFileSchema('mark-file', '.svg', '.png').optional(),
  /** Icon for tabs and home screens, square, SVG or PNG; `public/favicon.svg` overrides it. */
  favicon: ownFileSchema('mark-file', '.svg', '.png').optional(),
  /** The licence of all articles that name none of their own, by name and address. */
  licence: licenceSchema.optional(),
  /** From which age articles say how old they are. */
  ageNotice: ageNoticeSchema.prefault({}),
  /** Hub of the feeds, and crawlers of models. */
  signals: signalSettingsSchema.prefault({}),
  /** Editorial rules: severities and options. */
  check: checkSettingsSchema.prefault({}),
  /** Services of other hosts: newsletter, analytics, comments, media. */
  services: serviceSettingsSchema.prefault({}),
  /**
   * Folder with the site's own article elements, one file each with an `ElementDefinition` of
   * `maqalat/elements` as default export; by default `./src/elements/` if it exists.
   */
  elements: ownFolderSchema.optional(),
});

export type RedirectLimits = z.output<typeof redirectLimitsSchema>;
export type DatePolicy = z.output<typeof datePolicySchema>;
export type SiteSettings = z.output<typeof siteSettingsSchema>;
export type SiteSettingsInput = z.input<typeof siteSettingsSchema>;
