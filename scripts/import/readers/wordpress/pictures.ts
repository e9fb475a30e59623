import { copyString } from '../xml/copy-string.ts';
import type { ExportItem } from './export-part.ts';

/** A picture of the media library. */
export interface LibraryPicture {
  url: string;
  alt: string;
  caption: string;
}

/** The media library of one export: what posts refer to by number. */
export interface PictureLibrary {
  /** Takes an attachment; other items are passed over. */
  add(item: ExportItem): void;
  find(id: number): LibraryPicture | undefined;
  /** Pictures that were uploaded to a post, in the order of the export. */
  ofPost(id: number): LibraryPicture[];
}

const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i;

/**
 * Makes an empty library. A post may name pictures that come later in the file, so an export is
 * gone through once for them; they are held as short strings, 500,000 of them in about 100 MB.
 */
export function pictureLibrary(): PictureLibrary {
  const pictures = new Map<number, LibraryPicture>();
  const byParent = new Map<number, number[]>();
  return {
    add({ fields, meta }) {
      const url = fields.get('wp:attachment_url')?.trim() ?? '';
      if (fields.get('wp:post_type') !== 'attachment' || !pictureFile.test(bareUrl(url))) return;
      const id = Number(fields.get('wp:post_id'));
      const parent = Number(fields.get('wp:post_parent'));
      const alt = meta.get('_wp_attachment_image_alt')?.trim() ?? '';
      const caption = fields.get('excerpt:encoded')?.trim() ?? '';
      pictures.set(id, {
        url: copyString(url),
        alt: copyString(alt),
        caption: copyString(caption),
      });
      if (parent > 0) byParent.set(parent, [...(byParent.get(parent) ?? []), id]);
    },
    find: (id) => pictures.get(id),
    ofPost: (id) => (byParent.get(id) ?? []).flatMap((picture) => pictures.get(picture) ?? []),
  };
}

function bareUrl(url: string): string {
  return url.replace(/[?#][\s\S]*/, '');
}
