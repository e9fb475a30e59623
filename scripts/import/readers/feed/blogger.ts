import { reason } from '../../../../src/convert/reason.ts';
import {
  childElement,
  childElements,
  type XmlElement,
} from '../../../../src/convert/xml/xml-element.ts';
import type { ImportReason } from '../../../../src/i18n/commands/import-reasons.ts';
import { oldAddress } from '../../old-address.ts';
import type { FeedItem } from './feed-item.ts';
import { lineOf } from './markup.ts';

const kindScheme = 'http://schemas.google.com/g/2005#kind';
const labelScheme = /^(?:http:\/\/www\.blogger\.com\/atom\/ns#$|tag:blogger\.com,1999:blog-)/;

/** What an entry of Blogger says of itself in addition to what Atom has. */
export type BloggerFields = Pick<
  FeedItem,
  'leaveOut' | 'isDraft' | 'isOwn' | 'aliases' | 'labels' | 'description'
>;

/**
 * Reads what Blogger adds to Atom, in its backup (`blog-01-01-2020.xml`), in Google Takeout
 * (`feed.atom`) and in a blog's public feed. Backups hold posts, pages, comments, settings and the
 * template side by side; only posts and pages are articles. Labels are tags. What waits or is
 * planned stays a draft, what was thrown away stays away.
 *
 * @param url The entry's own address, where it has one.
 * @returns Nothing for an entry of another system.
 * @see https://developers.google.com/blogger/docs/2.0/developers_guide_protocol
 */
export function bloggerFields(
  entry: XmlElement,
  url: string | undefined,
): BloggerFields | undefined {
  const categories = childElements(entry, 'category').map(({ attributes }) => attributes);
  const labels = categories.flatMap(({ scheme = '', term }) =>
    labelScheme.test(scheme) && term ? [term] : [],
  );
  const kind = kindOf(entry, categories);
  if (kind === undefined) return labels.length > 0 ? { labels } : undefined;
  if (kind !== 'post' && kind !== 'page') {
    return { labels, leaveOut: reason('not-an-article', { kind }) };
  }
  const status = lineOf(childElement(entry, 'blogger:status')).toUpperCase();
  const isDraft =
    /^(?:DRAFT|SCHEDULED)$/.test(status) ||
    lineOf(childElement(childElement(entry, 'app:control'), 'app:draft')) === 'yes';
  return {
    labels,
    leaveOut: findRefusal(status, isDraft),
    isDraft,
    isOwn: true,
    aliases: aliasesOf(entry, url),
    description: lineOf(childElement(entry, 'blogger:metaDescription')) || undefined,
  };
}

function kindOf(
  entry: XmlElement,
  categories: readonly XmlElement['attributes'][],
): string | undefined {
  const ofBackup = categories.find(({ scheme }) => scheme === kindScheme)?.['term'];
  const ofTakeout = lineOf(childElement(entry, 'blogger:type')).toLowerCase();
  const kind = ofBackup?.replace(/^.*#/, '') ?? ofTakeout;
  if (kind !== '') return kind;
  const isReply = childElement(entry, 'thr:in-reply-to') !== undefined;
  return isReply && /^tag:blogger\.com,/.test(lineOf(childElement(entry, 'id')))
    ? 'comment'
    : undefined;
}

function findRefusal(status: string, isDraft: boolean): ImportReason | undefined {
  return status === '' || status === 'LIVE' || isDraft
    ? undefined
    : reason('not-published', { status: status.toLowerCase() });
}

/** Takeout has no addresses, only their paths. */
function aliasesOf(entry: XmlElement, url: string | undefined): string[] {
  const path = lineOf(childElement(entry, 'blogger:filename'));
  const address = path.startsWith('/') ? `https://blog.invalid${path}` : url;
  const alias = address && oldAddress(address);
  return alias ? [alias] : [];
}
