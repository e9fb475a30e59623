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
  /** YAML of the fields that the form does not have, such as `corrections` of an older article. */
  otherFields: string;
}

/** An article that is being written in this browser. */
export interface Draft {
  id: string;
  head: DraftHead;
  /** Markdown with the elements of articles. */
  body: string;
  pictures: readonly DraftPicture[];
  /** Time of the last change, in milliseconds since 1970. */
  changed: number;
}

/** Creates an empty draft. */
export function createDraft(now: number = Date.now()): Draft {
  return {
    id: crypto.randomUUID(),
    head: {
      ...{ title: '', description: '', section: '', tags: [], authors: [], published: '' },
      ...{ source: { name: '', url: '' }, image: undefined, slug: '', otherFields: '' },
    },
    body: '',
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
