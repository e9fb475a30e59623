declare module 'virtual:typefaces.css';

declare module 'virtual:typefaces' {
  /** Addresses of the font files that every page preloads. */
  export const preloaded: readonly string[];
  /** Addresses of the font files with Latin letters. */
  export const latin: readonly string[];
}
