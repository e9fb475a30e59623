import { isReservedPath } from '../schema/reserved-paths.ts';

/** Maximum length of a file name in bytes on common file systems. */
const longestName = 255;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a file name must not hold
const unfitForName = /[\u0000-\u001f\u007f\\/%<>:"|*]/u;

/**
 * The output file that serves an old address on a static host: `index.html` in a folder, or the
 * file itself if the address ends in `.html`. Percent-encoded letters are decoded, as hosts do.
 *
 * @param alias A path of the site, as in the article.
 * @returns Undefined if no file can serve it: a query (`/?p=12`), another file type (`/a.php`), an
 *   invalid file name, an encoded `..`, or a path of the site itself.
 * @example aliasFile('/2019/%D8%B4%D8%A7%D8%B7%D8%A6') // '2019/شاطئ/index.html'
 */
export function aliasFile(alias: string): string | undefined {
  const [path = ''] = alias.split('#');
  return isReservedPath(path) ? undefined : redirectFile(alias);
}

/** The file for an old address that the site's owner gives away, a path of the site itself too. */
export function redirectFile(address: string): string | undefined {
  const [path = ''] = address.split('#');
  if (path.includes('?')) return undefined;
  const segments: string[] = [];
  for (const encoded of path.split('/').filter((segment) => segment !== '')) {
    const segment = decodeSegment(encoded);
    if (segment === undefined || !isFileName(segment)) return undefined;
    segments.push(segment);
  }
  const last = segments.at(-1) ?? '';
  if (/\.html?$/i.test(last)) return segments.join('/');
  if (/\.[a-z][a-z0-9]{1,4}$/i.test(last)) return undefined;
  return [...segments, 'index.html'].join('/');
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function isFileName(name: string): boolean {
  return (
    !/^\.+$/.test(name) &&
    !unfitForName.test(name) &&
    name.isWellFormed() &&
    new TextEncoder().encode(name).length <= longestName
  );
}
