/** Where the pictures that a source names are found. */
export interface SourcePictures {
  /** Pictures that lie inside of the source, by the `src` that the body has for them. */
  embedded?: ReadonlyMap<string, Uint8Array> | undefined;
  /**
   * Absolute folders in which a path is looked for, the first that holds it wins; one that begins
   * with `/` is taken below each. Nothing outside of them is ever read, links included.
   */
  folders: readonly string[];
  /** The page's own address: a path that no folder holds is a picture on that site. */
  baseUrl?: string | undefined;
}
