/** Finds the address of another text of the same site. */
export type ResolvePage = (target: string, lang?: string) => string | undefined;
