import type { PhrasingContent } from 'mdast';
import { type ParagraphBlock, paragraphText } from './document-block.ts';

/**
 * Keeps the direction of a paragraph that its author set from the left in a document that reads
 * from the right: an English abstract, a quotation in French. Words in the middle of an Arabic
 * paragraph need nothing, for the site isolates them itself.
 *
 * @param latinLanguage BCP 47.
 */
export function markLanguage(
  children: PhrasingContent[],
  block: ParagraphBlock,
  latinLanguage: string,
): PhrasingContent[] {
  const text = paragraphText(block);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (block.isRightToLeft !== false || latin * 2 <= letters || letters < 2) return children;
  const code = { type: 'mdxJsxAttribute' as const, name: 'code', value: latinLanguage };
  return [{ type: 'mdxJsxTextElement', name: 'Lang', attributes: [code], children }];
}
