import { problem } from '../../src/schema/problem.ts';
import type { LinkRule } from './site-links.ts';

/** A link to a page, feed or file of this site that the site does not have. */
export const linkTargets: LinkRule = ({ link, path, place }, site) =>
  site.has(path)
    ? undefined
    : problem('broken-link', place, {
        value: link.href,
        suggestion: site.suggest(link.href, path),
      });
