import { isInvocation } from '../text/invocation.ts';
import { type DocumentBlock, type ParagraphBlock, paragraphText } from './document-block.ts';
import type { InlinePiece } from './inline-piece.ts';

/** A document's title, and the blocks under it. */
export interface TitledBlocks {
  /** Empty where the document has no line that can be one. */
  title: string;
  /** The paragraph styled as a subtitle, where it follows the title. */
  subtitle: string | undefined;
  blocks: DocumentBlock[];
}

/** A first line longer than this is a paragraph. */
const longestTitle = 300;

/**
 * Finds the title: the paragraph styled as one, else the first line with words, else (where that
 * is a whole paragraph, or there is none) what the document's properties say. What stands before
 * a styled title stays in the text, and so does an invocation.
 *
 * @param fromProperties `dc:title`.
 */
export function titledBlocks(
  blocks: readonly DocumentBlock[],
  fromProperties: string,
): TitledBlocks {
  const hasWords = (block: DocumentBlock): block is ParagraphBlock =>
    block.kind === 'paragraph' && /[\p{L}\p{N}]/u.test(paragraphText(block));
  const styled = blocks.find((block) => hasWords(block) && block.role === 'title');
  const first = blocks.find(
    (block) => block.kind === 'table' || (hasWords(block) && !isInvocation(paragraphText(block))),
  );
  const line = styled ?? first;
  if (line?.kind !== 'paragraph' || paragraphText(line).length > longestTitle || line.mark) {
    return { title: usableTitle(fromProperties), subtitle: undefined, blocks: [...blocks] };
  }
  const after = blocks.slice(blocks.indexOf(line) + 1).find(hasWords);
  const subtitle = after?.role === 'subtitle' ? after : undefined;
  return {
    title: paragraphText(line),
    subtitle: subtitle && paragraphText(subtitle),
    blocks: withNotes(
      blocks.flatMap((block): DocumentBlock[] => {
        if (block === subtitle) return [];
        return block === line ? picturesOf(line) : [block];
      }),
      [line, ...(subtitle ? [subtitle] : [])].flatMap(notesOf),
    ),
  };
}

/** Word fills the property with names of templates and files. */
function usableTitle(title: string): string {
  return /\.(?:dot|doc)[xm]?$|^(?:microsoft )?word\b|^document\d*$|^مستند/i.test(title)
    ? ''
    : title;
}

/** A picture in the line of the title is no part of it. */
function picturesOf(line: ParagraphBlock): DocumentBlock[] {
  const pieces = line.pieces.filter(({ kind }) => kind === 'picture');
  return pieces.length > 0 ? [{ ...line, pieces, outlineLevel: undefined }] : [];
}

function notesOf({ pieces }: ParagraphBlock): InlinePiece[] {
  return pieces.filter(({ kind }) => kind === 'note');
}

/** A note on the title, which often says who the author is, goes to the first words under it. */
function withNotes(blocks: readonly DocumentBlock[], notes: readonly InlinePiece[]) {
  const first = blocks.find(
    (block) => block.kind === 'paragraph' && !block.mark && paragraphText(block) !== '',
  );
  return blocks.map((block) =>
    block === first && block.kind === 'paragraph'
      ? { ...block, pieces: [...block.pieces, ...notes] }
      : block,
  );
}
