import type { Picture } from '../../mdx/compiled-body.ts';
import type { Draft } from '../draft/draft.ts';

/** Addresses of a draft's pictures in the page, by file name. */
export type PictureAddresses = Readonly<Record<string, string>>;

/** The pictures of a draft as the compiler takes them, by the names that an article may use. */
export function collectPictures(
  { pictures }: Draft,
  addresses: PictureAddresses,
): Map<string, Picture> {
  return new Map(
    pictures.flatMap(({ name, width, height }) => {
      const picture: Picture = { url: addresses[name] ?? '', width, height, sources: [] };
      return [`./${name}`, name].map((src) => [src, picture] as const);
    }),
  );
}
