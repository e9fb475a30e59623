import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { reviewMessages } from '../../../src/i18n/commands/review.ts';
import type { ReviewMessages } from '../../../src/i18n/commands/review-messages.ts';
import { clip } from '../clip.ts';
import type { RemarkSummary, Summary } from '../summary.ts';
import { escapeComment } from './escape-comment.ts';
import { formatArticleComment } from './format-article-comment.ts';
import { formatRemarkList } from './format-remark-list.ts';

/** The first line of every such comment, by which it is found again. */
export const commentMark = '<!-- maqalat-review -->';

/** GitHub takes 65,536 characters, others more. https://github.com/orgs/community/discussions/27190 */
const mostCharacters = 60_000;
/** Characters of what is said besides articles; there it would take their room. */
const mostOfOthers = 20_000;
/** Files that a refusal names. */
const mostFiles = 10;

/** What a comment says besides the review itself. Addresses are ours, never a stranger's. */
export interface CommentContext {
  locale: CommandLocale;
  now: Date;
  /** Address of the report; nothing where there is none. */
  report?: string | undefined;
  /** Address of the built site. */
  preview?: string | undefined;
  /** Gives the address of one page of the preview, where a host shows it. */
  previewOf?: ((path: string) => string | undefined) | undefined;
  /** Files that a proposal ought not to touch, as it says that it is an article. */
  refused: readonly string[];
  /** Whether the proposal changes the code that made its report. */
  isOwnReport?: boolean;
}

/**
 * Formats a review as the Markdown of one comment: one block of HTML without an empty line, so that no
 * Markdown is looked for in it, and every text of an article escaped.
 *
 * @param summary Nothing where the check left none.
 * @returns At most 60,000 characters.
 */
export function formatComment(summary: Summary | undefined, context: CommentContext): string {
  const { locale } = context;
  const messages = reviewMessages(locale);
  const start = [
    commentMark,
    `<div dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`,
    `<h3>${messages.title}</h3>`,
    formatRefusal(context.refused, messages),
    context.isOwnReport ? `<p>⚠️ ${messages.comment.ownReport}</p>` : '',
    summary
      ? `<p><b>${escapeComment(messages.counts(summary.counts))}</b></p>`
      : `<p>${messages.comment.noReport}</p>`,
  ];
  const end = [
    formatOthers(summary, messages),
    formatAddresses(context, messages),
    `<p><sub>${messages.comment.footer}</sub></p>`,
    '</div>',
    '',
  ];
  const articles = summary
    ? fitArticles(summary, context, messages, lengthOf([...start, ...end]))
    : [];
  return [...start, ...articles, ...end]
    .filter((line, at, all) => line !== '' || at === all.length - 1)
    .join('\n');
}

/** Shows articles in full while there is room, then by their names, then counts them. */
function fitArticles(
  { articles, articlesLeft }: Summary,
  context: CommentContext,
  messages: ReviewMessages,
  used: number,
): string[] {
  if (articles.length === 0) return [`<p>${messages.noArticles}</p>`];
  const lines: string[] = [];
  // The line that counts the rest.
  let left = mostCharacters - used - 200;
  let unshown = articlesLeft;
  for (const article of articles) {
    const full = formatArticleComment(article, context, 'full');
    const line = full.length < left ? full : formatArticleComment(article, context, 'name');
    if (line.length >= left) unshown += 1;
    else {
      lines.push(line);
      left -= line.length + 1;
    }
  }
  if (unshown > 0) lines.push(`<p>${escapeComment(messages.moreArticles(unshown))}</p>`);
  return lines;
}

function lengthOf(lines: readonly string[]): number {
  return lines.join('\n').length;
}

function formatRefusal(files: readonly string[], { comment }: ReviewMessages): string {
  if (files.length === 0) return '';
  const items = files
    .slice(0, mostFiles)
    .map((file) => `<li><code>${escapeComment(clip(file, 200))}</code></li>`);
  const left = files.length - mostFiles;
  if (left > 0) items.push(`<li>${escapeComment(comment.moreFiles(left))}</li>`);
  return `<blockquote><p>⛔ ${comment.refused}</p><ul>${items.join('')}</ul></blockquote>`;
}

function formatOthers(summary: Summary | undefined, messages: ReviewMessages): string {
  if (!summary) return '';
  const { remarks, remarksLeft, elsewhere, elsewhereLeft } = summary;
  const list = (heading: string, found: readonly RemarkSummary[], left: number) =>
    found.length === 0 ? '' : `<h4>${heading}</h4>${formatRemarkList(found, left, messages, true)}`;
  const full =
    list(messages.remarks, remarks, remarksLeft) +
    list(messages.elsewhere, elsewhere, elsewhereLeft);
  if (full.length <= mostOfOthers) return full;
  const all = remarks.length + remarksLeft + elsewhere.length + elsewhereLeft;
  return `<p>${escapeComment(messages.moreRemarks(all))}</p>`;
}

function formatAddresses({ report, preview }: CommentContext, { comment }: ReviewMessages): string {
  const links = [
    report === undefined ? '' : `<a href="${report}">${comment.report}</a>`,
    preview === undefined ? '' : `<a href="${preview}">${comment.preview}</a>`,
  ].filter(Boolean);
  return links.length === 0 ? '' : `<p>${links.join(' · ')}</p>`;
}
