import type { Picture } from '../mdx/compiled-body.ts';
import { shownPath } from './folders.ts';
import type { LoadedArticle } from './load-article.ts';
import type { PictureFile } from './pictures.ts';
import type { ArticleMetadata } from './read-article.ts';

/** What the collection holds of an article: its metadata and small derived data, no HTML. */
export interface ArticleEntry extends Omit<ArticleMetadata, 'image'> {
  bodyKey: string;
  /** The description, or the first words. */
  summary: string;
  words: number;
  /** Names of the style sheets that its body needs besides the one of every article. */
  styleSheets: readonly string[];
  /** Identifiers of the older articles nearest in content, the nearest first. */
  related: readonly string[];
  /** Paths of articles to which it links and which readers may not know yet. */
  hiddenLinks: readonly string[];
  image:
    | (Omit<NonNullable<ArticleMetadata['image']>, 'src'> & {
        picture: Picture;
        original: { file: string; digest: string };
      })
    | undefined;
  /** Every picture that its page shows. */
  pictures: ShownPicture[];
}

/** The original of a picture that a page shows. */
export interface ShownPicture {
  /** A path from the site's folder. */
  file: string;
  digest: string;
  /** Widths of its versions in CSS pixels. */
  widths: number[];
}

/** The entry of a loaded article; what depends on others is given. */
export function articleEntry(
  article: LoadedArticle,
  { related, hiddenLinks }: Pick<ArticleEntry, 'related' | 'hiddenLinks'>,
): ArticleEntry {
  const { metadata, body, bodyKey, image, pictures } = article;
  const { image: lead, ...rest } = metadata;
  return {
    ...rest,
    bodyKey,
    summary: metadata.description ?? body.opening,
    words: body.words,
    styleSheets: body.styleSheets,
    related,
    hiddenLinks,
    image:
      lead && image
        ? {
            alt: lead.alt,
            caption: lead.caption,
            credit: lead.credit,
            picture: address(image),
            original: { file: shownPath(image.file), digest: image.digest },
          }
        : undefined,
    pictures: shownPictures(pictures),
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

function address({ url, width, height, sources }: Picture): Picture {
  return { url, width, height, sources };
}
