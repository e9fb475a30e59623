import { parseXml } from '../xml/parse-xml.ts';
import { childElements } from '../xml/xml-element.ts';
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
  xml: string,
  kind: 'footnote' | 'endnote',
  context: DocumentContext,
): Map<string, DocumentBlock[]> {
  const [root] = childElements(parseXml(xml));
  return new Map(
    childElements(root, `w:${kind}`)
      .filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal')
      .map(
        (note) => [`${kind}-${note.attributes['w:id'] ?? ''}`, readBlocks(note, context)] as const,
      ),
  );
}
