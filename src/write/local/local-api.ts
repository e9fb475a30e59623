/*
 * What the page and the dev server say to each other, where articles are written on the computer that
 * has the content folder. Paths are below that folder, and bodies are JSON.
 */

/** Where the dev server answers, below the site's path. */
export const localDeskPath = 'write/local/';

/** The header of every request: the token of this run of the server; empty where it is asked for. */
export const tokenHeader = 'x-maqalat-desk';

/** An article of the content folder. */
export interface LocalArticle {
  path: string;
  /** Nothing for one that cannot be read. */
  title?: string | undefined;
  /** ISO 8601. */
  published?: string | undefined;
  isDraft: boolean;
}

/** What the content folder holds. */
export interface LocalListing {
  /** Newest first; those that cannot be read stand before them. */
  articles: LocalArticle[];
  /** Vocabularies and other settings of the content, whether they exist yet or not. */
  files: string[];
}

/** A picture beside an article. */
export interface LocalPicture {
  name: string;
  width: number;
  height: number;
}

/** A file as it stands. */
export interface LocalFile {
  path: string;
  source: string;
  /** Of its bytes; null where there is no such file yet. */
  digest: string | null;
  pictures: LocalPicture[];
}

/** A file that the page has, and where it was read. */
export interface SaveRequest {
  path: string;
  source: string;
  /** Where it was read, and as what; the digest is null where there was no file. */
  base: { path: string; digest: string | null };
  /** Names of the pictures beside `base.path` that the article goes on using. */
  kept: string[];
  /** New pictures, in base64. */
  pictures: { name: string; data: string }[];
}

/** Why a file was not saved. */
export type SaveFault =
  /** It was changed meanwhile: the file as it stands now. */
  | { fault: 'changed'; file: LocalFile }
  /** Another file has this name already. */
  | { fault: 'exists'; path: string }
  /** A picture is none, or not of the type that its name says. */
  | { fault: 'picture'; name: string }
  /** A vocabulary that is not written so that names can be added to it. */
  | { fault: 'vocabulary'; path: string }
  /** A vocabulary would break the site. */
  | { fault: 'invalid'; problems: { line: number; message: string; advice: string }[] };

/** A tag or author that an article had by a name, and now has by its identifier. */
export interface NamedTerm {
  vocabulary: 'tags' | 'authors';
  /** As it stood in the article. */
  name: string;
  id: string;
  label: string;
  /** Whether it was added to its vocabulary. */
  isNew: boolean;
}

/** A saved file. */
export interface Saved {
  path: string;
  /** As it was written: with identifiers in the place of names. */
  source: string;
  digest: string;
  terms: NamedTerm[];
}
