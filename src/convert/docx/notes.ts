import { childElements, type XmlElement } from '../xml/xml-element.ts';
import type { DocumentBlock } from './document-block.ts';
import type { DocumentContext } from './document-context.ts';
import { readBlocks } from './read-blocks.ts';

/**
 * Reads `word/footnotes.xml` or `word/endnotes.xml`. Their first entries are the lines that Word
 * draws above notes.
 *
 * @returns The blocks of each note, by the identifier that its place in the text has.
 */
export function readNotes(
  root: XmlElement,
  kind: 'footnote' | 'endnote',
  context: DocumentContext,
): Map<string, DocumentBlock[]> {
  return new Map(
    childElements(root, `w:${kind}`)
      .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
      .map((note) => {
        const id = `${kind}-${note.attributes['w:id'] ?? ''}`;
        return [id, withoutMark(readBlocks(note, context), context.noteMarks.get(id))] as const;
      }),
  );
}

/** A mark of an author's own stands before the note as text; the article gives it a number. */
function withoutMark(
  [first, ...others]: readonly DocumentBlock[],
  mark: string | undefined,
): DocumentBlock[] {
  if (!first) return [];
  const [piece, ...rest] = first.kind === 'paragraph' ? first.pieces : [];
  if (!mark || first.kind !== 'paragraph' || piece?.kind !== 'text') return [first, ...others];
  const text = piece.text.trimStart();
  if (!text.startsWith(mark)) return [first, ...others];
  const pieces = [{ ...piece, text: text.slice(mark.length) }, ...rest];
  return [{ ...first, pieces }, ...others];
}
