import { createHash } from 'node:crypto';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/*
 * Commands start in the project's root (npm sets it), and bundled modules do not know their
 * source's location, so the working directory is the common root of scripts, the dev server and the
 * built pages.
 */
const root = process.cwd();

/** The folder with `articles/` and the vocabularies: `CONTENT_DIR`, or `content`. */
export const contentFolder = resolve(root, process.env['CONTENT_DIR'] ?? 'content');

/**
 * The project's own content folder, whose vocabularies are the fallback for a content folder
 * without them.
 */
export const defaultContentFolder = resolve(root, 'content');

/** The cache: `CACHE_DIR`, or `.cache`; safe to delete, and to restore in CI. */
export const cacheFolder = resolve(root, process.env['CACHE_DIR'] ?? '.cache');

/** Astro's own store is for one content folder, so each folder has its own. */
export const astroCacheFolder =
  contentFolder === defaultContentFolder
    ? join(cacheFolder, 'astro')
    : join(
        cacheFolder,
        `astro-${createHash('sha256').update(contentFolder).digest('hex').slice(0, 12)}`,
      );

/**
 * A file's name for messages: relative to the working directory, with `/`; the absolute path if the
 * file is outside.
 *
 * @example shownPath('/home/x/site/content/tags.yaml') // 'content/tags.yaml'
 */
export function shownPath(file: string): string {
  const path = relative(root, file);
  return (path.startsWith('..') || isAbsolute(path) ? file : path).split(sep).join('/');
}
