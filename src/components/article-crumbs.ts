import type { Article } from '../library/article.ts';
import type { Crumb } from './crumb.ts';
import { messages } from './site-text.ts';

/** Breadcrumbs of an article: through its section, or through its year if it has none. */
export function articleCrumbs({ section, day, title, path }: Article): Crumb[] {
  return [
    { label: messages.home, path: '/' },
    section
      ? { label: section.label, path: `/sections/${section.id}/` }
      : { label: messages.pages.archive, path: `/archive/${day.year}/` },
    { label: title, path },
  ];
}
