/** Folders in an address. Old systems have up to six, such as `/2019/05/01/culture/books/name/`. */
const deepestPath = 20;
/**
 * Bytes of an address as it is sent. The longest file name, 255 bytes of Arabic, takes 765 of them,
 * and Cloudflare Pages reads redirects of up to 1,000 characters, both addresses together.
 *
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
const longestPath = 850;
/** Bytes of one folder or file name, in every file system that hosts use. */
const longestName = 255;

/**
 * Whether hosts and file systems take a path of this depth and length.
 *
 * @param path From the site's root; decoded or percent-encoded.
 * @example isShortPath('/2019/05/هدنة/') // true
 */
export function isShortPath(path: string): boolean {
  const bytes = new TextEncoder().encode(path);
  const sent = bytes.reduce((length, byte) => length + (byte < 0x80 ? 1 : 3), 0);
  const names = path.split('/').filter(Boolean);
  return (
    sent <= longestPath &&
    names.length <= deepestPath &&
    names.every((name) => new TextEncoder().encode(decodedName(name)).length <= longestName)
  );
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
