import { formatMoment } from '../../src/arabic/dates.ts';
import { isWithdrawn } from '../../src/loader/schedule.ts';
import { problem } from '../../src/schema/problem.ts';
import { site as settings } from '../../src/site/settings.ts';
import type { LinkRule } from './site-links.ts';

/** A link to an article that was withdrawn and has no replacement: a build leaves the link out. */
export const withdrawnLinks: LinkRule = ({ link, path, place }, site) => {
  const target = site.articleAt(path)?.metadata;
  if (!target?.unpublish || target.replacedBy !== undefined || !isWithdrawn(target, site.now)) {
    return undefined;
  }
  const moment = formatMoment(target.unpublish, settings.dates);
  return problem('withdrawn-link', place, { value: link.href, moment }, 'warning');
};
