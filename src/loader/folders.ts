import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/*
 * Commands start in the project's root (npm sees to that), and bundled modules do not know where
 * their source stood, so the working directory is the one root that scripts, the dev server and
 * the built pages agree on.
 */
const root = process.cwd();

/** The folder that holds `articles/` and the vocabularies: `CONTENT_DIR`, or `content`. */
export const contentFolder = resolve(root, process.env['CONTENT_DIR'] ?? 'content');

/** The project's own content, whose vocabularies name what a bare `articles/` folder leaves out. */
export const defaultContentFolder = resolve(root, 'content');

/** All that can be made again: `CACHE_DIR`, or `.cache`; safe to delete, and to restore in CI. */
export const cacheFolder = resolve(root, process.env['CACHE_DIR'] ?? '.cache');

/** Astro's own store knows one content folder, so each folder gets a store of its own. */
export const astroCacheFolder =
  contentFolder === defaultContentFolder
    ? join(cacheFolder, 'astro')
    : join(
        cacheFolder,
        `astro-${createHash('sha256').update(contentFolder).digest('hex').slice(0, 12)}`,
      );

/**
 * A file's name as people know it: relative to where they stand, with `/`; the plain path where
 * the file is outside.
 *
 * @example shownPath('/home/x/site/content/tags.yaml') // 'content/tags.yaml'
 */
export function shownPath(file: string): string {
  const path = relative(root, file);
  return (path.startsWith('..') || isAbsolute(path) ? file : path).split(sep).join('/');
}
