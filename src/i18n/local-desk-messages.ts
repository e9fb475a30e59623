import type { SiteLanguage } from '../settings/languages.ts';
import { arabicLocalDeskMessages } from './ar/local-desk.ts';

/** Every string of the local desk: the page where articles are written, on the editor's computer. */
export interface LocalDeskMessages {
  title: string;
  search: string;
  /** No article has the words that were searched for. */
  notFound: string;
  /** `{count}` more are not shown. */
  more: string;
  /** How an article stands; `{time}` is its moment of publication. */
  standing: { draft: string; scheduled: string; published: string; broken: string };
  save: string;
  saved: string;
  /** Which names were added to a vocabulary; `{names}` is a list of them. */
  added: Readonly<Record<'tags' | 'authors', string>>;
  /** Hints of the two fields of names; here a new name is added. */
  termHints: Readonly<Record<'tags' | 'authors', string>>;
  /** Marks a name that saving adds. */
  newTerm: string;
  /** The open article is not in the content folder yet. */
  notInSite: string;
  hasUnsaved: string;
  /** `{address}` is the old one. */
  moved: string;
  calendar: { title: string; previous: string; next: string };
  files: { title: string; close: string; confirmClose: string; label: string; line: string };
  /** What each file of settings holds, by its name. */
  fileNames: Readonly<Record<string, string>>;
  conflict: { title: string; lead: string; mine: string; theirs: string } & Readonly<
    Record<'keepMine' | 'takeTheirs' | 'later', string>
  >;
  faults: { exists: string; picture: string; vocabulary: string; invalid: string };
  /** Why the dev server does not do what it is asked for. */
  refusals: {
    path: string;
    /** `{slug}` is no end of an address; `{example}` is one that is like it. */
    slug: string;
    slugWithExample: string;
    restarted: string;
    request: string;
    server: string;
    offline: string;
    unforeseen: string;
  };
  /** Asked where readers lose an article until `{time}`. */
  withdrawal: { title: string; lead: string; yes: string; no: string };
  /** The dev server does not answer: it is seen from another computer. */
  elsewhere: string;
}

const catalogues: Readonly<Record<SiteLanguage, LocalDeskMessages>> = {
  ar: arabicLocalDeskMessages,
};

/** The strings of the local desk in the language of the site. */
export function localDeskMessages(language: SiteLanguage): LocalDeskMessages {
  return catalogues[language];
}
