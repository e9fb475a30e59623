import { reason } from '../../../src/convert/reason.ts';
import { isoMoment } from '../../../src/schema/iso-moment.ts';
import type { RawArticle } from '../raw-article.ts';

/** Drops an update date before the publication date, with a note: one of the two is wrong. */
export function dropEarlyUpdate(article: RawArticle): RawArticle {
  const { published, updated } = article;
  if (!published || !updated || updated >= published) return article;
  const details = { published: isoMoment(published), updated: isoMoment(updated) };
  const notes = [...article.notes, reason('updated-before-published', details)];
  return { ...article, updated: undefined, notes };
}
