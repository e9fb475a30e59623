import type { PluralForms } from '../arabic/plural.ts';
import type { ArticleKind, Verdict } from '../schema/article-kinds.ts';
import type { LinkedKind } from '../schema/site-plan.ts';
import type { SiteLanguage } from '../settings/languages.ts';
import { arabicSiteMessages } from './ar/site.ts';

/** Every string that a visitor of the site may see, hear, or meet in a feed reader's list. */
export interface SiteMessages {
  skipToContent: string;
  home: string;
  /** Titles of pages that menus link to. */
  pages: Readonly<Record<LinkedKind, string>>;
  feeds: { title: string; rss: string; atom: string; json: string };
  /** Above the links to the publication's accounts elsewhere. */
  social: string;
  /** Leads to where readers choose sources that Google shows them first. */
  preferOnGoogle: string;
  /** What readers call a network, by its host. */
  networks: Readonly<Record<string, string | undefined>>;
  landmarks: {
    sections: string;
    breadcrumbs: string;
    pages: string;
    periods: string;
    neighbours: string;
    footer: string;
    series: string;
  };
  /** `#` is the number; see `src/arabic/plural.ts` for the six forms. */
  counts: {
    articles: PluralForms;
    minutes: PluralForms;
    parts: PluralForms;
    authors: PluralForms;
    tags: PluralForms;
    years: PluralForms;
  };
  /** A round number that a count has reached: `{count}` with its noun, `{number}` alone. */
  atLeast: { inWords: string; inDigits: string };
  /** What a reader may set for all pages. */
  choices: {
    title: string;
    theme: string;
    themes: { auto: string; light: string; dark: string };
    size: string;
    sizes: { small: string; normal: string; large: string; largest: string };
    contrast: string;
    saver: string;
  };
  frontPage: {
    latest: string;
    /** Goes to the archive. */
    allLatest: string;
    empty: string;
  };
  article: {
    /** Stands before the authors' names. */
    by: string;
    /** Joins the last two of several names. */
    and: string;
    published: string;
    /** Of an article that is not public: `{moment}` is when it will be, or when it was withdrawn. */
    standing: { draft: string; scheduled: string; withdrawn: string };
    /** Labels of kinds, on articles and in lists. */
    kinds: Record<ArticleKind, string>;
    factCheck: {
      title: string;
      claim: string;
      verdict: string;
      verdicts: Record<Verdict, string>;
      /** Of the scale: `{step}` of `{steps}`. */
      step: string;
      appearance: string;
    };
    licence: string;
    /** Of an old article; `{years}` is its age. */
    age: string;
    /** What a translation is made of. */
    original: string;
    /** Of a notice: `over` marks it in lists, `overSince` on its page since `{moment}`. */
    over: string;
    overSince: string;
    updated: string;
    readingTime: string;
    contents: string;
    corrections: string;
    aboutThis: string;
    credit: string;
    source: string;
    agencies: string;
    proposeEdit: string;
    proposeEditHint: string;
    /** Leads to the changes of the article's file. */
    history: string;
    related: string;
    olderNeighbour: string;
    newerNeighbour: string;
  };
  /** What a reader may do with an article. */
  tools: {
    share: string;
    copyLink: string;
    /** Said when something was copied. */
    copied: string;
    /** Shows times by the clock of the reader's device. */
    zone: string;
    /** Stands after such a time. */
    deviceZone: string;
    cite: string;
  };
  /** The form of the newsletter; `{host}` is where it posts to. */
  newsletter: { title: string; lead: string; address: string; submit: string; note: string };
  /** Comments, which are loaded when somebody asks for them; `{host}` is where from. */
  comments: { title: string; note: string; open: string; onGitHub: string };
  corrections: { lead: string; empty: string };
  series: {
    label: string;
    /** Marks the part that is open. */
    thisPart: string;
    previous: string;
    next: string;
  };
  lists: {
    newer: string;
    older: string;
    newest: string;
    oldest: string;
    /** `{number}` is the page's number. */
    page: string;
    empty: string;
    authorsWebsite: string;
    feedOf: string;
    /** Around the days between which a list's articles were published. */
    span: readonly [from: string, to: string];
    topics: string;
    nearTags: string;
    authorsTopics: string;
    mostUsedTags: string;
    /** The pages of a long series. */
    earlierParts: string;
    laterParts: string;
  };
  manual: {
    lead: string;
    previous: string;
    next: string;
    /** Of the links to the page before and the next. */
    steps: string;
  };
  archiveLead: string;
  /** `{year}` is the year. */
  archiveYear: string;
  /** `{month}` is a month with its year. */
  archiveWholeMonth: string;
  archiveNothing: string;
  sectionsLead: string;
  tagsLead: string;
  authorsLead: string;
  search: SearchMessages;
  /** Stands in for a page while there is no network. */
  offline: { title: string; lead: string; kept: string };
  notFound: { title: string; lead: string };
  /** Stands at the address of an article that was withdrawn. */
  withdrawn: { title: string; lead: string };
}

/** Strings of the search page; handed to its script as JSON. */
export interface SearchMessages {
  lead: string;
  label: string;
  placeholder: string;
  submit: string;
  /** Opens the choices of an order and of filters. */
  filters: string;
  clearFilters: string;
  more: string;
  loading: string;
  /** Shown in place of results in a browser that runs no script. */
  noScript: string;
  /** Nothing was found: `{query}` is what was asked. */
  none: string;
  /** What to try when nothing was found. */
  noneHint: string;
  /** `{query}` is what may have been meant. */
  suggestion: string;
  /** Leads to what has the words in quotation marks exactly so, where the query has others too. */
  demand: string;
  /** Heading of the ways to every article that need no search. */
  ways: string;
  /** Where a word finds nothing: `{query}` is what was searched instead. */
  changed: string;
  failed: string;
  /** Instead of `failed`, where the browser knows that it has no network. */
  offline: string;
  /** In place of a result that could not be loaded. */
  resultFailed: string;
  /** Stands on the button after `failed` and `offline`. */
  retry: string;
  /** In `npm run dev` when there is no index yet. */
  noIndex: string;
  /** Labels of the filters, by the name under which pages declare them. */
  filterNames: { section: string; tag: string; author: string; year: string };
  /** What narrows as part of the query: filters, and the dates of `after:` and `before:`. */
  typed: string;
  typedNames: { section: string; tag: string; author: string; after: string; before: string };
  /** What pressing one of them does. */
  remove: string;
  /** Label of the choice of an order, and its choices. */
  sort: string;
  sortOrders: { relevance: string; date: string };
  /** The choice that does not narrow. */
  any: string;
  /** `#` is the number. */
  results: PluralForms;
}

/** The site's messages; Arabic is the one language written so far. */
export function siteMessages(language: SiteLanguage): SiteMessages {
  return catalogues[language];
}

const catalogues: Record<SiteLanguage, SiteMessages> = { ar: arabicSiteMessages };
