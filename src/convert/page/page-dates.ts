import { parseTimestamps } from '../../arabic/timestamp.ts';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import { attribute, isElement, labelsOf, lineOf } from '../html/element.ts';
import { reason } from '../reason.ts';
import { machineMoment } from './machine-moment.ts';
import type { PageFacts } from './page-facts.ts';
import { type PageStamp, pageStamps } from './page-stamps.ts';

export interface PageDates {
  published?: Date | undefined;
  updated?: Date | undefined;
  offsets: { published?: string | undefined; updated?: string | undefined };
  notes: ImportReason[];
  dateRefusal?: ImportReason | undefined;
  /** Lines of the page that are a stamp and nothing more: no part of the text. */
  stampLines: ReadonlySet<string>;
}

interface Claim {
  text: string;
  moment: Date;
  assumed: readonly ('time' | 'zone')[];
  offset?: string | undefined;
}

/**
 * When a page says that it was published and updated: in JSON-LD, microdata, `meta` and Open
 * Graph, `<time>`, and last in its own text, in this order; the first that can be read counts. A
 * day without its time is made more exact by a later one of the same day that has it.
 */
export function pageDates(facts: PageFacts, timeZone: string): PageDates {
  const stamps = pageStamps(facts, timeZone);
  const published = firstClaim([
    ...machineClaims(
      [...facts.data('datePublished'), ...facts.data('dateCreated').slice(0, 1)],
      timeZone,
    ),
    ...machineClaims(facts.micro('datePublished'), timeZone),
    ...machineClaims(
      facts.meta(
        'article:published_time',
        'og:published_time',
        'article:published',
        'pubdate',
        'publishdate',
        'publish_date',
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.date',
        'parsely-pub-date',
        'sailthru.date',
        'nastooh:publishdate',
        'citation_publication_date',
      ),
      timeZone,
    ),
    ...machineClaims(timeElements(facts, false), timeZone),
    ...stamps.filter(({ label }) => label !== 'updated').flatMap(claimsOf),
  ]);
  const updated = firstClaim([
    ...machineClaims(facts.data('dateModified'), timeZone),
    ...machineClaims(facts.micro('dateModified'), timeZone),
    ...machineClaims(
      facts.meta(
        'article:modified_time',
        'og:updated_time',
        'article:modified',
        'lastmod',
        'last-modified',
        'dcterms.modified',
      ),
      timeZone,
    ),
    ...machineClaims(timeElements(facts, true), timeZone),
    ...stamps.filter(({ label }) => label === 'updated').flatMap(claimsOf),
  ]);
  return {
    published: published?.moment,
    updated: isLater(updated, published) ? updated?.moment : undefined,
    offsets: { published: published?.offset, updated: updated?.offset },
    notes: published ? assumptions(published, timeZone) : [],
    dateRefusal: published ? undefined : explainMissingDate(stamps),
    stampLines: new Set(stamps.map(({ line }) => line)),
  };
}

/** Systems save an article some seconds after they publish it; that is no update. */
function isLater(updated: Claim | undefined, published: Claim | undefined): boolean {
  if (!updated || !published) return updated !== undefined;
  return Math.abs(updated.moment.getTime() - published.moment.getTime()) >= 60_000;
}

function machineClaims(texts: readonly string[], timeZone: string): Claim[] {
  return texts.flatMap((text) => {
    const read = machineMoment(text, timeZone);
    if (read) return [{ text, ...read }];
    const [stamp] = text.length < 100 ? parseTimestamps(text, timeZone) : [];
    return stamp?.kind === 'moment' ? [{ text, moment: stamp.moment, assumed: stamp.assumed }] : [];
  });
}

function firstClaim(claims: readonly Claim[]): Claim | undefined {
  const [first] = claims;
  if (!first?.assumed.includes('time')) return first;
  const day = (claim: Claim) => claim.text.trim().slice(0, 10);
  return claims.find((claim) => claim.assumed.length === 0 && day(claim) === day(first)) ?? first;
}

function timeElements({ elements }: PageFacts, isUpdate: boolean): string[] {
  return elements.flatMap((element) => {
    if (!isElement(element, 'time')) return [];
    const saysUpdate = /modif|updat|تحديث/i.test(`${labelsOf(element)} ${lineOf(element)}`);
    return saysUpdate === isUpdate ? [attribute(element, 'dateTime') ?? lineOf(element)] : [];
  });
}

function claimsOf(stamp: PageStamp): Claim[] {
  return stamp.kind === 'moment'
    ? [{ text: stamp.text, moment: stamp.moment, assumed: stamp.assumed }]
    : [];
}

function assumptions({ text, assumed }: Claim, timeZone: string): ImportReason[] {
  return assumed.map((what) =>
    what === 'zone' ? reason('zone-assumed', { text, timeZone }) : reason('time-assumed', { text }),
  );
}

function explainMissingDate(stamps: readonly PageStamp[]): ImportReason {
  const [stamp] = stamps;
  if (stamp?.kind === 'ambiguous') {
    const [first, second] = stamp.readings.map(({ year, month, day }) =>
      [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'),
    );
    return reason('date-ambiguous', { text: stamp.text, first: first ?? '', second: second ?? '' });
  }
  if (stamp?.kind === 'impossible') return reason('date-impossible', { text: stamp.text });
  if (stamp?.label === 'updated') return reason('only-updated', { text: stamp.text });
  return reason('date-missing', {});
}
