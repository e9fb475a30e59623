import { findNearest } from '../../src/schema/find-nearest.ts';
import { problem } from '../../src/schema/problem.ts';
import type { LinkRule } from './site-links.ts';

/** A link to a heading of an article, `#heading`, that the article does not have. */
export const linkFragments: LinkRule = ({ link, path, fragment, place }, site) => {
  const target = site.articleAt(path);
  // `#` and `#top` are the page's beginning (HTML, "indicated part"); `:~:` begins a text to find.
  if (!target || fragment === '' || fragment === 'top' || fragment.includes(':~:'))
    return undefined;
  const ids = target.body.headings.map(({ id }) => id);
  if (ids.includes(fragment)) return undefined;
  const near = findNearest(fragment, ids);
  const before = link.href.slice(0, link.href.indexOf('#'));
  return problem('broken-fragment', place, {
    value: readable(link.href),
    suggestion: near && `${readable(before)}#${near}`,
  });
};

function readable(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
