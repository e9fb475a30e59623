declare module 'virtual:maqalat/logo' {
  /** Logo files: none, one, or one for each colour scheme. */
  export const logo: readonly {
    scheme: import('../settings/palette.ts').Scheme;
    url: string;
    width: number;
    height: number;
  }[];
}
