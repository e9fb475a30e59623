import type { Picture } from '../mdx/compiled-body.ts';
import { shownPath } from './folders.ts';
import { listHeadStyleSheets } from './head-style-sheets.ts';
import type { LoadedArticle } from './load-article.ts';
import type { PictureFile } from './pictures.ts';
import type { ArticleMetadata } from './read-article.ts';

/** An article in the content of pages: its metadata and small derived data, without HTML. */
export interface ArticleEntry extends Omit<ArticleMetadata, 'image'> {
  bodyKey: string;
  /** The description, or the first words of the text. */
  summary: string;
  words: number;
  /** Style sheets of its body and head, in addition to the article sheet. */
  styleSheets: readonly string[];
  /** Identifiers of related older articles, best first. */
  related: readonly string[];
  /** Paths of hidden pages that it links to. */
  hiddenLinks: readonly string[];
  image:
    | (Omit<NonNullable<ArticleMetadata['image']>, 'src'> & {
        picture: Picture;
        original: { file: string; digest: string };
      })
    | undefined;
  /** Originals of all pictures on its page. */
  pictures: ShownPicture[];
  /** A notice that is over. */
  isOver?: true | undefined;
  /** In years, where readers are told of it. */
  age?: number | undefined;
}

/** The original of a picture on a page. */
export interface ShownPicture {
  /** Path from the site's folder. */
  file: string;
  digest: string;
  /** Widths of its versions in CSS pixels. */
  widths: number[];
}

/** What depends on other articles and on the time of the build. */
type EntrySurroundings = Pick<ArticleEntry, 'related' | 'hiddenLinks' | 'isOver' | 'age'>;

/** Converts a loaded article to its entry; the other arguments depend on other articles. */
export function articleEntry(
  article: LoadedArticle,
  { related, hiddenLinks, isOver, age }: EntrySurroundings,
): ArticleEntry {
  const { metadata, body, bodyKey, image, pictures } = article;
  const { image: lead, ...rest } = metadata;
  return {
    ...rest,
    bodyKey,
    summary: metadata.description ?? body.opening,
    words: body.words,
    styleSheets: [
      ...body.styleSheets,
      ...listHeadStyleSheets({ isOver, age, kind: metadata.kind }),
    ],
    related,
    hiddenLinks,
    image:
      lead && image
        ? {
            alt: lead.alt,
            caption: lead.caption,
            credit: lead.credit,
            picture: toPublicPicture(image),
            original: { file: shownPath(image.file), digest: image.digest },
          }
        : undefined,
    pictures: shownPictures(pictures),
    ...(isOver && { isOver }),
    ...(age !== undefined && { age }),
  };
}

/** What pages keep of the pictures that were found for them. */
export function shownPictures(pictures: readonly PictureFile[]): ShownPicture[] {
  return pictures.map(({ file, digest, sources }) => ({
    file: shownPath(file),
    digest,
    widths: sources.map(({ width }) => width),
  }));
}

function toPublicPicture({ url, width, height, sources }: Picture): Picture {
  return { url, width, height, sources };
}
