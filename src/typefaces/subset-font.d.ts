/** The part of `subset-font` that the site uses; the package has no types. */
declare module 'subset-font' {
  /**
   * Subsets a font to the characters of a text.
   *
   * @throws When the bytes are no font.
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      noHinting: boolean;
      variationAxes?: Record<string, number>;
    },
  ): Promise<Buffer>;
}
