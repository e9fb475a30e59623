import { reviewMessages } from '../../../src/i18n/commands/review.ts';
import type { ReviewMessages } from '../../../src/i18n/commands/review-messages.ts';
import { listFacts } from '../list-facts.ts';
import type { ArticleSummary, RowSummary } from '../summary.ts';
import { escapeComment } from './escape-comment.ts';
import type { CommentContext } from './format-comment.ts';
import { formatRemarkList } from './format-remark-list.ts';

/**
 * Formats what a comment says of one article, on one line.
 *
 * @param size Whether with remarks and changes, or its name alone.
 */
export function formatArticleComment(
  article: ArticleSummary,
  context: CommentContext,
  size: 'full' | 'name',
): string {
  const messages = reviewMessages(context.locale);
  const { kind, path, from, title, address, picture } = article;
  const preview = address === undefined ? undefined : context.previewOf?.(address);
  const name = `<h4>${messages.changes[kind]}: ${escapeComment(title)}</h4>`;
  const file = `<code>${escapeComment(path)}</code>`;
  if (size === 'name') return `${name}<p>${file}</p>`;
  const published = article.published === undefined ? undefined : new Date(article.published);
  const facts = [
    ...listFacts({ ...article, published }, messages, context.now),
    ...(picture ? [formatPicture(picture, messages)] : [messages.noPicture]),
  ].map(escapeComment);
  const places = [
    file,
    from === undefined ? '' : escapeComment(messages.formerly(from)),
    preview === undefined ? '' : `<a href="${preview}">${messages.openPreview}</a>`,
  ].filter(Boolean);
  return [
    name,
    `<p>${facts.join(' · ')}<br>${places.join(' · ')}</p>`,
    formatRemarks(article, messages),
    formatLinks(article, messages),
    formatChanges(article, messages),
  ].join('');
}

function formatPicture(
  { alt, credit }: NonNullable<ArticleSummary['picture']>,
  messages: ReviewMessages,
): string {
  const described = alt === '' ? messages.noAlt : messages.alt(alt);
  return credit === '' ? described : `${described} (${messages.credit(credit)})`;
}

function formatRemarks(
  { kind, remarks, remarksLeft }: ArticleSummary,
  messages: ReviewMessages,
): string {
  if (remarks.length > 0) return formatRemarkList(remarks, remarksLeft, messages);
  return kind === 'deleted' ? '' : `<p>${messages.noRemarks}</p>`;
}

function formatLinks(
  { newLinks, newLinksLeft }: ArticleSummary,
  { newLinks: heading, moreLinks }: ReviewMessages,
): string {
  if (newLinks.length === 0) return '';
  const links = newLinks.map((address) => `<code>${escapeComment(address)}</code>`);
  if (newLinksLeft > 0) links.push(escapeComment(moreLinks(newLinksLeft)));
  return `<p>${heading}: ${links.join(' · ')}</p>`;
}

function formatChanges(
  { fields, rows, hasMoreRows }: ArticleSummary,
  messages: ReviewMessages,
): string {
  if (fields.length + rows.length === 0) return '';
  const lines = [
    ...fields.map((field) => formatField(field, messages)),
    ...rows.map((row) => formatRow(row, messages)),
    ...(hasMoreRows ? [`<p>${messages.moreChanges}</p>`] : []),
  ];
  return `<details><summary>${messages.whatChanged}</summary>${lines.join('')}</details>`;
}

function formatField(
  { name, before, after }: ArticleSummary['fields'][number],
  { fieldNames }: ReviewMessages,
): string {
  const label = Object.hasOwn(fieldNames, name) ? fieldNames[name] : undefined;
  const values = [
    before === '' ? '' : `<del>${escapeComment(before)}</del>`,
    after === '' ? '' : `<ins>${escapeComment(after)}</ins>`,
  ];
  return `<p><b>${label ?? escapeComment(name)}:</b> ${values.filter(Boolean).join(' ')}</p>`;
}

const elements = { same: '', added: 'ins', removed: 'del' } as const;

function formatRow({ kind, state, parts }: RowSummary, { legend }: ReviewMessages): string {
  const text = parts.map((part, at) => {
    const space = at > 0 && !part.isJoined ? ' ' : '';
    const element = elements[part.state];
    const words = escapeComment(part.text);
    return space + (element ? `<${element}>${words}</${element}>` : words);
  });
  const moved = state === 'moved' ? `<i>(${legend.moved})</i> ` : '';
  const content = moved + text.join('');
  return kind === 'heading' ? `<p><b>${content}</b></p>` : `<p>${content}</p>`;
}
