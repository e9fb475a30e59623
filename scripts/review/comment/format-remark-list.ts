import type { ReviewMessages } from '../../../src/i18n/commands/review-messages.ts';
import type { RemarkSummary } from '../summary.ts';
import { escapeComment } from './escape-comment.ts';

const signs = { error: '❌', warning: '⚠️', hint: '💡' } as const;

/**
 * Formats remarks for a comment.
 *
 * @param left How many more there are.
 * @param hasFiles Whether each names its file.
 */
export function formatRemarkList(
  remarks: readonly RemarkSummary[],
  left: number,
  messages: ReviewMessages,
  hasFiles = false,
): string {
  const items = remarks.map(({ severity, file, line, message, advice }) => {
    const name = hasFiles ? `<code>${escapeComment(file)}</code> ` : '';
    const what = `${signs[severity]} <b>${messages.severities[severity]}</b>`;
    const place = `${name}(${escapeComment(messages.line(line))})`;
    return `<li>${what} ${place} ${escapeComment(message)} ${escapeComment(advice)}</li>`;
  });
  if (left > 0) items.push(`<li>${escapeComment(messages.moreRemarks(left))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}
