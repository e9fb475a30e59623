import type { CommandLocale } from '../../../src/i18n/command-locale.ts';
import { reviewMessages } from '../../../src/i18n/commands/review.ts';
import { describeProblem } from '../../../src/i18n/describe-problem.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { compareSeverity } from '../../../src/schema/problem.ts';
import { escapeSentence } from './escape-sentence.ts';
import { escapeShown } from './mark-parts.ts';

/**
 * Formats remarks as a list, errors first.
 *
 * @param hasFiles Whether each names its file, where they are of several.
 */
export function formatRemarks(
  problems: readonly Problem[],
  locale: CommandLocale,
  hasFiles = false,
): string {
  const { severities, line } = reviewMessages(locale);
  const items = problems.toSorted(compareSeverity).map((problem) => {
    const { message, advice } = describeProblem(problem, locale);
    const file = hasFiles ? ` · <span class="path">${escapeShown(problem.file)}</span>` : '';
    const severity = `<b>${escapeShown(severities[problem.severity])}</b>`;
    const place = `<span class="where">${severity} · ${escapeShown(line(problem.line))}${file}</span>`;
    const text = `${escapeSentence(message)} <span class="advice">${escapeSentence(advice)}</span>`;
    return `<li class="${problem.severity}">${place} ${text}</li>`;
  });
  return `<ul class="remarks">${items.join('')}</ul>`;
}
