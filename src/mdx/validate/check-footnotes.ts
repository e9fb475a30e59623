import type { Text } from 'mdast';
import { findPoint } from '../find-point.ts';
import type { ArticleChecks } from './article-checks.ts';

/**
 * Finds footnote marks that stayed text because no note of that name exists.
 * A backslash before the bracket means the characters themselves.
 */
export function checkFootnoteMarks(node: Text, checks: ArticleChecks): void {
  if (!node.value.includes('[^') || !node.position) return;
  const from = node.position.start.offset ?? 0;
  const raw = checks.source.slice(from, node.position.end.offset ?? from);
  for (const found of raw.matchAll(/(?<!\\)\[\^([^[\]\s]{1,999})\]/gu)) {
    const start = findPoint(checks.source, from + found.index);
    checks.report('footnote-missing', { position: { start } }, { value: found[1] ?? '' });
  }
}
