import type { Article } from '../library/article.ts';
import { site } from '../site.config.ts';
import { absoluteUrl } from '../site-path.ts';
import { dayOf } from './day-text.ts';
import { messages } from './site-text.ts';

/**
 * How to cite an article: who, what, where, when, and its address.
 *
 * @example citation(article)
 *   // 'ليلى الساحلي. «الشاطئ بعد العاصفة». مقالات، 8 يوليو 2024. https://…/2024/07/shore/'
 */
export function citation({ authors, title, published, path }: Article): string {
  const names = authors.map(({ label }) => label).join(` ${messages.article.and}`);
  const by = names === '' ? '' : `${names}. `;
  return `${by}«${title}». ${site.title}، ${dayOf(published)}. ${absoluteUrl(path)}`;
}
