import type { Content } from './content.ts';

/*
 * Pages are rendered from a bundle that has its own copy of every module, so what the build or the
 * dev server has read reaches them over the one thing that both share.
 */
const place = Symbol.for('maqalat:content');
const shared = globalThis as { [place]?: Content };

/** Gives pages their content; what was made of the earlier one is forgotten. */
export function setContent(content: Content): void {
  shared[place] = content;
}

/** @throws Before any content was read: a mistake in this project's own code. */
export function currentContent(): Content {
  const content = shared[place];
  if (!content)
    throw new Error('pages have no content yet; the site is built with `npm run build`');
  return content;
}
