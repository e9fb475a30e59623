/** The part of `bidi-js` that the site uses; the package carries no types. */
declare module 'bidi-js' {
  export interface Bidi {
    /** The embedding level of each UTF-16 unit (UAX #9): odd ones run from right to left. */
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { levels: Uint8Array };
  }
  export default function bidiFactory(): Bidi;
}
