/** Where to find the pictures of a source. */
export interface SourcePictures {
  /** Pictures embedded in the source, by their `src` in the body. */
  embedded?: ReadonlyMap<string, Uint8Array> | undefined;
  /**
   * Absolute folders in which paths are resolved; the first match wins. A path that begins
   * with `/` is resolved below each. Nothing outside them is read, also not through links.
   */
  folders: readonly string[];
  /** The page's own address: paths missing from the folders are resolved against it. */
  baseUrl?: string | undefined;
}
