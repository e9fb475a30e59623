import { reservedFolders } from './site-plan.ts';

/**
 * Whether a path belongs to the site itself, so that no article may claim it as an old address of
 * its own: the front page, what `..` in disguise leads to, `_astro` and its like, lists, and files at
 * the root such as
 * `/robots.txt` and `/404.html`. Other files of HTML may be old addresses.
 *
 * @param path From the site's root; decoded or percent-encoded.
 */
export function isReservedPath(path: string): boolean {
  const [address = ''] = path.split('#');
  let decoded = address;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    // A stray `%` stands for itself.
  }
  const [file = '', query] = decoded.split('?');
  const [room = '', ...rest] = file.split('/').filter((segment) => segment !== '');
  // Hosts follow these to another page.
  if ([room, ...rest].some((segment) => /^\.{1,2}$/.test(segment))) return true;
  if (room === '') return query === undefined;
  if (room.startsWith('_') || reservedFolders.has(room.toLowerCase())) return true;
  if (rest.length === 0 && /^(?:index|404)\.html?$/i.test(room)) return true;
  return /\.(?:xml|json|js|txt|svg|ico|webmanifest)$/i.test(room);
}
