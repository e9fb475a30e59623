import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Generator } from '../../../../src/convert/markdown/front-matter-fields.ts';

/** What a file's name and place say of an article. */
export interface FileHints {
  generator: Generator;
  /** The day in the name, such as `2015-08-24`. */
  date: string | undefined;
  /** The rest of the name, or of its folder's where the file is an `index.md`. */
  slug: string | undefined;
  /** The slug as words, for a file without any title. */
  title: string;
  /** Whether it lies in Jekyll's `_drafts`. */
  isDraft: boolean;
  /** The name and, for an `index.md`, its folder after a `#`. */
  identity: string;
  /** Absolute folders in which generators look for pictures whose path begins with `/`. */
  assetFolders: string[];
}

const dated = /^(\d{4}-\d{1,2}-\d{1,2})[-_](.+)$/;

/**
 * @param path Absolute path of the file.
 * @param root Absolute path of the folder that was named; nothing outside of it is looked into.
 * @example fileHints('/blog/_posts/2015-08-24-chaos.md', '/blog').date // '2015-08-24'
 */
export function fileHints(path: string, root: string): FileHints {
  const name = basename(path).replace(/\.[^.]+$/, '');
  const isBundle = /^_?index(?:\.[a-z]{2,3})?$/.test(name);
  const folder = dirname(path);
  const own = isBundle ? (folder === root && !folder.includes(sep) ? '' : basename(folder)) : name;
  const [, date, rest] = dated.exec(own) ?? [];
  // Hugo names translations by language: `story.ar.md`.
  const slug = (rest ?? own).replace(/\.(?:ar|en|fr|fa|ur|tr|de|es)$/, '');
  return {
    generator:
      date !== undefined || /(?:^|[\\/])_(?:posts|drafts)[\\/]/.test(path) ? 'jekyll' : 'other',
    date,
    slug: slug || undefined,
    title: slug.replace(/[-_]+/g, ' ').trim(),
    isDraft: /[\\/]_drafts[\\/]/.test(path),
    identity: isBundle ? `${basename(path)}#${basename(folder)}` : basename(path),
    assetFolders: assetFolders(folder, root),
  };
}

/** The folders from the file's up to the one that was named, and what generators keep files in. */
function assetFolders(folder: string, root: string): string[] {
  const folders: string[] = [];
  const isInside = !relative(root, folder).startsWith('..');
  for (let current = isInside ? folder : root; ; current = dirname(current)) {
    folders.push(
      current,
      resolve(current, 'static'),
      resolve(current, 'assets'),
      resolve(current, 'public'),
    );
    if (current === root || current === dirname(current)) return [...new Set(folders)];
  }
}
