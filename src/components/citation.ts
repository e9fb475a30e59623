import type { Article } from '../library/article.ts';
import { site } from '../site/settings.ts';
import { formatMomentDay } from './format-day.ts';
import { messages } from './site-text.ts';

/**
 * Formats a citation of an article without its address: author, title, site, date.
 *
 * @example formatCitation(article) // 'ليلى الساحلي. «الشاطئ بعد العاصفة». مقالات، 8 يوليو 2024.'
 */
export function formatCitation({ authors, title, published }: Article): string {
  const names = authors.map(({ label }) => label).join(` ${messages.article.and}`);
  const by = names === '' ? '' : `${names}. `;
  return `${by}«${title}». ${site.title}، ${formatMomentDay(published)}.`;
}
