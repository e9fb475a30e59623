declare module 'virtual:first-paint' {
  /** The inline script's text. */
  export const script: string;
  /** `sha256-…`, as a Content-Security-Policy names it. */
  export const digest: string;
}
