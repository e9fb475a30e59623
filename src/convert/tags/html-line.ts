import { parseFragment } from '../html/parse-html.ts';
import { wordsOfHtml } from '../html/words-of-html.ts';

/**
 * The words of a piece of HTML on one line, for titles and summaries.
 *
 * @example htmlLine('<b>بيروت</b> &amp; صيدا') // 'بيروت & صيدا'
 */
export function htmlLine(html: string): string {
  const text = /[<&]/.test(html) ? wordsOfHtml(parseFragment(html)) : html;
  return text.replace(/\s+/g, ' ').trim();
}
