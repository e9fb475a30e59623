import { formatMoment } from '../../src/arabic/dates.ts';
import { isScheduled } from '../../src/loader/schedule.ts';
import { problem } from '../../src/schema/problem.ts';
import { site as settings } from '../../src/site/settings.ts';
import type { LinkRule } from './site-links.ts';

/**
 * A link to an article that is published later than the one in which it stands. A build leaves the
 * link out until then.
 */
export const earlyLinks: LinkRule = ({ link, path, published, place }, site) => {
  const target = site.articleAt(path)?.metadata;
  const readFrom = isScheduled({ published }, site.now) ? published : site.now;
  if (!target || !isScheduled(target, readFrom)) return undefined;
  const moment = formatMoment(target.published, settings.dates);
  return problem('early-link', place, { value: link.href, moment }, 'warning');
};
