import type { FrontMatterFields } from '../../../../src/convert/markdown/front-matter-fields.ts';
import type { FileHints } from './file-hints.ts';

/**
 * The addresses that a generator gives a file where nobody chose another: Hugo by its place below
 * `content/` (`/post/hills/`), Jekyll by day and name (`/2015/08/24/chaos.html`, its categories
 * before). A site may be set up otherwise; then these lead from where nobody comes.
 *
 * @param path Absolute path of the file.
 * @see https://gohugo.io/content-management/urls/ and https://jekyllrb.com/docs/permalinks/
 */
export function defaultAddresses(
  path: string,
  { generator, date, slug: ofFile }: FileHints,
  { slug = ofFile, section, categories }: FrontMatterFields,
): string[] {
  if (slug === undefined) return [];
  if (generator === 'jekyll' && date !== undefined) {
    const day = date
      .split('-')
      .map((part) => part.padStart(2, '0'))
      .join('/');
    const folders = categories.map((name) => `/${name.toLowerCase()}`).join('');
    return [`/${day}/${slug}.html`, ...(section ? [`${folders}/${day}/${slug}.html`] : [])].filter(
      (address) => !/\s/.test(address),
    );
  }
  const place = /(?:^|[\\/])content[\\/]([\s\S]*)/.exec(path)?.[1]?.split(/[\\/]/);
  if (!place) return [];
  const isBundle = /^_?index\./.test(place.at(-1) ?? '');
  const folders = place.slice(0, isBundle ? -2 : -1);
  const address = `/${[...folders, slug].join('/')}/`.toLowerCase();
  return /\s/.test(address) ? [] : [address];
}
