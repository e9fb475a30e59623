import type { PluralForms } from '../arabic/plural.ts';
import type { SiteLanguage } from '../settings/languages.ts';
import { arabicWriteMessages } from './ar/write.ts';

/** What the toolbar of the editor offers. */
export const editorCommands = [
  'heading',
  'bold',
  'italic',
  'link',
  'quotation',
  'list',
  'poem',
  'footnote',
  'table',
  'picture',
] as const;
export type EditorCommand = (typeof editorCommands)[number];

/** What the report of an opened file counts. */
export type CountedPart =
  | 'words'
  | 'headings'
  | 'lists'
  | 'tables'
  | 'quotations'
  | 'poems'
  | 'links'
  | 'notes'
  | 'pictures';

/** Ways to send an article. */
export type SendWay = 'share' | 'file' | 'mail' | 'forge';

/** Every string of the page where articles are written. */
export interface WriteMessages {
  lead: string;
  /** Where a change of an article of the site is proposed; `{title}` is the article's. */
  change: { heading: string; lead: string };
  /** Where an article's file on this computer is edited. */
  edit: { heading: string; lead: string };
  noScript: string;
  failed: string;
  /** The parts of the page; on a phone one is shown at a time. */
  parts: { write: string; preview: string; remarks: string; send: string };
  fields: {
    title: string;
    description: string;
    descriptionHint: string;
    body: string;
    section: string;
    noSection: string;
    tags: string;
    tagsHint: string;
    authors: string;
    authorsHint: string;
    published: string;
    publishedHint: string;
    more: string;
    source: string;
    sourceAddress: string;
    slug: string;
    slugHint: string;
    image: string;
    imageFile: string;
    alt: string;
    altHint: string;
    caption: string;
    credit: string;
  };
  /** `{name}` is what is removed. */
  remove: string;
  /** Marks a name that the site does not have yet. */
  proposed: string;
  /** Takes the name that the site has, `{name}`, in the place of one like it. */
  takeKnown: string;
  toolbar: string;
  commands: Readonly<Record<EditorCommand, string>>;
  /** What a command writes where nothing is selected. */
  samples: {
    heading: string;
    text: string;
    address: string;
    item: string;
    verse: readonly [string, string];
    note: string;
    cells: readonly [string, string];
  };
  preview: { phone: string; desktop: string; label: string };
  remarks: {
    none: string;
    /** Nothing is written yet. */
    empty: string;
    fix: string;
    /** Key of the fix at the cursor. */
    keys: string;
    severities: { error: string; warning: string; hint: string };
    /** Of those that are no errors. */
    counts: PluralForms;
    errors: PluralForms;
    /** Joins the counts of `{errors}` and other `{remarks}`. */
    both: string;
  };
  drafts: {
    title: string;
    untitled: string;
    create: string;
    /** `{title}` is the draft's. */
    delete: string;
    confirmDelete: string;
    saved: string;
    notSaved: string;
    full: string;
    import: string;
    badFile: string;
    /** A document of a word processor that is not opened, from which the writer copies. */
    wordFile: string;
  };
  /** What became of a file of another system. `{name}` is the file's. */
  arrivals: {
    /** While it is read, which the writer may stop. */
    reading: string;
    stop: string;
    stopped: string;
    label: string;
    arrived: string;
    refused: string;
    counts: Readonly<Record<CountedPart, string>>;
    /** `{date}` is what was not understood. */
    date: string;
    pictures: string;
    more: string;
    close: string;
  };
  /** Earlier states of the open draft; `{time}` is when it was so. */
  versions: {
    title: string;
    lead: string;
    none: string;
    restore: string;
    restoreLabel: string;
    restored: string;
    words: PluralForms;
  };
  send: Readonly<Record<SendWay, { title: string; lead: string; action: string }>> & {
    lead: string;
    errors: string;
    /** After a download. */
    downloaded: string;
    /** After a download, where the site has a mail address. */
    downloadedForMail: string;
    /** Tags and authors of the article that are in no vocabulary. */
    newNames: string;
    copied: string;
    notCopied: string;
    /** Steps at the forge, with its text in the address or in the clipboard. */
    forgeSteps: Readonly<Record<'withText' | 'withoutText' | 'edit', readonly string[]>>;
    /** The way by the forge, for an article that is on the site. */
    proposal: { title: string; lead: string; action: string };
    pictures: string;
    mailSubject: string;
    mailBody: string;
  };
  pictureFailed: string;
  /** The article that the address asks for is not on the site, or cannot be read. */
  notPublished: string;
}

const catalogues: Readonly<Record<SiteLanguage, WriteMessages>> = { ar: arabicWriteMessages };

/** The strings of the page where articles are written, in the language of the site. */
export function writeMessages(language: SiteLanguage): WriteMessages {
  return catalogues[language];
}
