declare module 'virtual:maqalat/logo' {
  /** The pictures that stand for the site's name: none, one, or one by day and one by night. */
  export const logo: readonly {
    scheme: import('../settings/palette.ts').Scheme;
    url: string;
    width: number;
    height: number;
  }[];
}
