import { currentContent } from '../loader/current-content.ts';
import type { WithdrawnArticle } from '../loader/withdrawn-articles.ts';

/** The articles that were public and are so no more. */
export function withdrawnArticles(): readonly WithdrawnArticle[] {
  return currentContent().withdrawn;
}
