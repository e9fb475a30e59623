import { reason } from '../../../src/convert/reason.ts';
import type { RawArticle } from '../raw-article.ts';

/**
 * Notes where lines without a blank line between them became separate paragraphs. That is right for
 * most sources and wrong for some, so a person should check.
 */
export function noteAdjacentLines(article: RawArticle): RawArticle {
  const nodes = article.body.children;
  const found = nodes.find((node, index) => {
    const next = nodes[index + 1]?.position?.start.line;
    return next !== undefined && node.position?.end.line === next - 1;
  });
  const line = found?.position?.start.line;
  if (line === undefined) return article;
  return { ...article, notes: [...article.notes, reason('lines-kept-apart', { line })] };
}
