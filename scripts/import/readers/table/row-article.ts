import type { Root } from 'mdast';
import { removePosition } from 'unist-util-remove-position';
import { parseTimestamps } from '../../../../src/arabic/timestamp.ts';
import { type HtmlBody, htmlBody } from '../../../../src/convert/html/html-body.ts';
import { machineMoment } from '../../../../src/convert/page/machine-moment.ts';
import { reason } from '../../../../src/convert/reason.ts';
import { cleanCharacters } from '../../../../src/convert/text/characters.ts';
import { blocksOf } from '../../../../src/convert/text/lines.ts';
import { paragraphsOf } from '../../../../src/convert/text/paragraphs.ts';
import { titleFromText } from '../../../../src/convert/text/title-from-text.ts';
import type { ImportReason } from '../../../../src/i18n/commands/import-reasons.ts';
import type { RawArticle, SourceIdentity } from '../../raw-article.ts';
import type { Reading } from '../reader.ts';
import type { FieldFinder } from './columns.ts';
import type { TableField } from './mapping.ts';

const markup =
  /<(?:p|br|div|span|h[1-6]|ul|ol|li|a|img|figure|blockquote|table|strong|b|em|i)\b[^<>]*>/i;
const longestTitle = 300;

/**
 * Makes an article of one row of a table.
 *
 * @param row Columns and their values.
 * @param find Finds a field in it.
 * @param identity Which row it is.
 * @param timeZone IANA zone for dates that name none.
 */
export function rowArticle(
  row: Readonly<Record<string, unknown>>,
  find: FieldFinder,
  identity: SourceIdentity,
  timeZone: string,
  folder: string,
): Reading {
  const text = (field: TableField) => textOf(find(row, field));
  const item = identity.name.slice(identity.name.indexOf('#') + 1);
  const status = text('status').toLowerCase();
  if (/^(?:private|trash|deleted|خاص|محذوف)$/.test(status)) {
    return { kind: 'left-out', item, reasons: [reason('not-published', { status })] };
  }
  const named = text('title').replace(/\s+/gu, ' ').trim();
  const hasTitle = /[\p{L}\p{N}]/u.test(named);
  if (named.length > longestTitle) {
    const details = { characters: named.length, limit: longestTitle };
    return { kind: 'refused', item, reasons: [reason('title-too-long', details)] };
  }
  const url = text('url').trim();
  const webUrl = /^https?:/i.test(url) && URL.canParse(url) ? url : undefined;
  const published = dateOf(find(row, 'published'), timeZone);
  const updated = dateOf(find(row, 'updated'), timeZone);
  const source = text('source').trim();
  const image = text('image').trim();
  const lang = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(text('lang')) ? text('lang') : undefined;
  const { sourceText, ...content } = contentOf(text('body'), webUrl, lang);
  const title = hasTitle ? named : titleFromText(sourceText);
  if (title === '') return { kind: 'refused', item, reasons: [reason('title-missing', {})] };
  const article: RawArticle = {
    identity,
    title,
    description: text('description').replace(/\s+/gu, ' ').trim() || undefined,
    published: published.moment,
    updated: updated.moment,
    offsets: { published: published.offset, updated: updated.offset },
    dateRefusal: published.moment ? undefined : (published.refusal ?? reason('date-missing', {})),
    publisher: source || webUrl ? { name: source || hostOf(webUrl), url: webUrl } : undefined,
    credit: text('credit').trim() || undefined,
    agencies: [],
    sectionName: listOf(find(row, 'section'))[0],
    tagNames: listOf(find(row, 'tags')),
    authorNames: listOf(find(row, 'author')),
    image: image ? { src: image, caption: text('caption').trim() || undefined } : undefined,
    lang,
    slug: text('slug').trim() || undefined,
    draft: /^(?:draft|pending|مسودة)$/.test(status) || undefined,
    pictures: { folders: [folder], baseUrl: webUrl },
    ...content,
    notes: [
      ...(content.notes ?? []),
      ...(hasTitle ? [] : [reason('title-from-text', { title })]),
      ...published.notes,
    ],
    leftOut: content.leftOut ?? [],
  };
  return { kind: 'article', article };
}

function contentOf(
  body: string,
  baseUrl: string | undefined,
  lang: string | undefined,
): Pick<HtmlBody, 'body' | 'sourceText'> & Partial<RawArticle> {
  if (markup.test(body)) return htmlBody(body, { baseUrl, lang });
  const { text } = cleanCharacters(body);
  const root: Root = { type: 'root', children: paragraphsOf(blocksOf(text)) };
  // Lines of a cell have no place in the file to report.
  removePosition(root, { force: true });
  return { body: root, isBare: true, sourceText: text };
}

interface RowDate {
  moment?: Date | undefined;
  offset?: string | undefined;
  notes: ImportReason[];
  refusal?: ImportReason | undefined;
}

function dateOf(value: unknown, timeZone: string): RowDate {
  const text = textOf(value).trim();
  if (text === '') return { notes: [] };
  // Seconds or milliseconds since 1970.
  const epoch = /^\d{10}(?:\d{3})?$/.test(text) ? Number(text.padEnd(13, '0')) : undefined;
  if (epoch !== undefined) return { moment: new Date(epoch), notes: [] };
  const read = machineMoment(text, timeZone);
  if (read) return { ...read, notes: read.assumed.map((what) => assumption(what, text, timeZone)) };
  const [stamp] = parseTimestamps(text, timeZone);
  if (stamp?.kind === 'moment') {
    return {
      moment: stamp.moment,
      notes: stamp.assumed.map((what) => assumption(what, text, timeZone)),
    };
  }
  if (stamp?.kind === 'ambiguous') {
    const [first = '', second = ''] = stamp.readings.map(({ year, month, day }) =>
      [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'),
    );
    return { notes: [], refusal: reason('date-ambiguous', { text, first, second }) };
  }
  const refusal =
    stamp?.kind === 'impossible'
      ? reason('date-impossible', { text })
      : reason('date-unclear', { text });
  return { notes: [], refusal };
}

function assumption(what: 'time' | 'zone', text: string, timeZone: string): ImportReason {
  return what === 'zone'
    ? reason('zone-assumed', { text, timeZone })
    : reason('time-assumed', { text });
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(textOf).join('\n\n');
  if (typeof value !== 'object' || value === null) return '';
  const named = Object.entries(value).find(
    ([key]) => key === 'name' || key === 'rendered' || key === 'url',
  );
  return named ? textOf(named[1]) : '';
}

function listOf(value: unknown): string[] {
  const parts = Array.isArray(value)
    ? value.map(textOf)
    : textOf(value).split(/(?:(?<!\s)\s+)?[،,;|]\s*/);
  return [...new Set(parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter(Boolean))];
}

function hostOf(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).host.replace(/^www\./, '');
}
