/** A picture that travels with a draft. */
export interface DraftPicture {
  /** File name beside the article: `shore.jpg`. */
  name: string;
  blob: Blob;
  /** Pixels, turned upright. */
  width: number;
  height: number;
}

/** The lead picture's fields; its file is among the draft's pictures. */
export interface DraftImage {
  /** File name of the picture. */
  name: string;
  alt: string;
  caption: string;
  credit: string;
}

/** Fields of an article's head that the form has; others stay as they are written. */
export const formFields = [
  'title',
  'description',
  'published',
  'section',
  'tags',
  'authors',
  'source',
  'image',
] as const;

/** What the form holds. Empty text means that the field is left out. */
export interface DraftHead {
  title: string;
  description: string;
  /** An identifier, or a new name that the writer proposes. */
  section: string;
  tags: readonly string[];
  authors: readonly string[];
  /** Moment of publication (ISO 8601, in UTC); empty: when the article is sent. */
  published: string;
  source: { name: string; url: string };
  image: DraftImage | undefined;
  /** Last part of the address; empty: made from the title. */
  slug: string;
}

/** The file of the site that a draft changes. */
export interface DraftOrigin {
  /** Path below the content folder. */
  path: string;
  /** Names of the pictures that stand beside it. */
  pictures: readonly string[];
  /** The file on this computer, as it was last read or saved. */
  saved?: { digest: string; changed: number } | undefined;
}

/** An article that is being written in this browser. */
export interface Draft {
  id: string;
  head: DraftHead;
  /** Markdown with the elements of articles. */
  body: string;
  /** The head of the file that was opened, word for word; empty for a new article. */
  yaml: string;
  pictures: readonly DraftPicture[];
  /** Time of the last change, in milliseconds since 1970. */
  changed: number;
  /** Nothing for a new article. */
  origin?: DraftOrigin | undefined;
}

/** Creates an empty draft. */
export function createDraft(now: number = Date.now()): Draft {
  return {
    id: crypto.randomUUID(),
    head: {
      ...{ title: '', description: '', section: '', tags: [], authors: [], published: '' },
      ...{ source: { name: '', url: '' }, image: undefined, slug: '' },
    },
    body: '',
    yaml: '',
    pictures: [],
    changed: now,
  };
}

/** Whether nothing was written yet. */
export function isEmptyDraft({ head, body, pictures }: Draft): boolean {
  return (
    body.trim() === '' &&
    pictures.length === 0 &&
    [head.title, head.description].every((text) => text.trim() === '')
  );
}

/** Whether a draft is what stands in its file on this computer. */
export function isSavedDraft({ origin, changed }: Draft): boolean {
  return origin?.saved !== undefined && changed <= origin.saved.changed;
}

/** The pictures that do not stand beside the article yet. */
export function listNewPictures({ pictures, origin }: Draft): DraftPicture[] {
  return pictures.filter(({ name }) => !origin?.pictures.includes(name));
}
