declare module 'virtual:first-paint' {
  /** The inline script's text. */
  export const script: string;
  /** `sha256-…`, as in a Content-Security-Policy. */
  export const digest: string;
}
