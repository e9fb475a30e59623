/** The part of `bidi-js` that the site uses; the package has no types. */
declare module 'bidi-js' {
  export interface Bidi {
    /** Embedding level of each UTF-16 unit (UAX #9): odd levels are right-to-left. */
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { levels: Uint8Array };
  }
  export default function bidiFactory(): Bidi;
}
