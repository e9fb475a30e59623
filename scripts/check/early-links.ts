import { formatMoment } from '../../src/arabic/dates.ts';
import { isScheduled } from '../../src/loader/schedule.ts';
import { problem } from '../../src/schema/problem.ts';
import { site as settings } from '../../src/site/settings.ts';
import type { LinkRule } from './site-links.ts';

/**
 * A link to a page that is there later than the article in which it stands: a scheduled article, an
 * alias of one, or a list that only such articles create. A build leaves the link out until then.
 */
export const earlyLinks: LinkRule = ({ link, path, published, place }, site) => {
  const opened = site.openedAt(path);
  const readFrom = isScheduled({ published }, site.now) ? published : site.now;
  if (!opened || !isScheduled({ published: opened }, readFrom)) return undefined;
  const moment = formatMoment(opened, settings.dates);
  return problem('early-link', place, { value: link.href, moment }, 'warning');
};
