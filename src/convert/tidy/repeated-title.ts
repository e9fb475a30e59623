import { foldForMatch } from '../../arabic/fold.ts';
import type { FoundArticle } from '../found-article.ts';
import { plainText } from '../plain-text.ts';

/** Removes a first paragraph or heading that repeats the title, as copied pages do. */
export function removeRepeatedTitle<A extends FoundArticle>(article: A): A {
  const [first, ...others] = article.body.children;
  if (!first || others.length === 0) return article;
  const text = plainText(first);
  if (foldForMatch(text).trim() !== foldForMatch(article.title).trim()) return article;
  const line = first.position?.start.line;
  return {
    ...article,
    body: { ...article.body, children: others },
    leftOut: [...article.leftOut, { text, line, reason: 'repeated-title' }],
  };
}
