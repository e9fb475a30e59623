import type { Root } from 'mdast';
import type { ImportReason } from '../../i18n/commands/import-reasons.ts';
import { reason } from '../reason.ts';

/**
 * Notes where lines without a blank line between them became separate paragraphs. That is right for
 * most sources and wrong for some, so a person should check.
 */
export function noteAdjacentLines({ children }: Root): ImportReason[] {
  const found = children.find((node, index) => {
    const next = children[index + 1]?.position?.start.line;
    return next !== undefined && node.position?.end.line === next - 1;
  });
  const line = found?.position?.start.line;
  return line === undefined ? [] : [reason('lines-kept-apart', { line })];
}
