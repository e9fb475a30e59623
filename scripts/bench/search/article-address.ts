/** Where the bench's made-up site has an article: `/a/<id>/`. */
export function articleAddress(id: string): string {
  return `/a/${encodeURIComponent(id)}/`;
}

/** The article's id, from an address as a search engine gives it back. */
export function articleIdOf(address: string): string {
  const segment = /\/a\/([^/]+)\//.exec(address)?.[1];
  if (segment === undefined) throw new Error(`not an article's address: ${address}`);
  return decodeURIComponent(segment);
}
