import type { Content } from './content.ts';

/*
 * Global key of the content: pages are rendered from a bundle with its own copy of every module, so
 * module state of the build or the dev server is not visible to them.
 */
const place = Symbol.for('maqalat:content');
const shared = globalThis as { [place]?: Content };

/** Sets the content of pages; values that were computed from the previous one are invalidated. */
export function setContent(content: Content): void {
  shared[place] = content;
}

/** @throws If no content was set yet, which is a programming error. */
export function currentContent(): Content {
  const content = shared[place];
  if (!content)
    throw new Error('pages have no content yet; the site is built with `npm run build`');
  return content;
}
