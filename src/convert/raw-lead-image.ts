/** An article's lead picture. */
export interface RawLeadImage {
  /** As in the source: an address, a path, or a key of `pictures.embedded`. */
  src: string;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
}
