import type { XmlElement } from '../xml/xml-element.ts';
import type { InlinePiece } from './inline-piece.ts';

/** What a paragraph holds, and the text boxes that are anchored in it. */
export interface ParagraphContent {
  /** One list of pieces for each part that a page or column break begins; never empty. */
  parts: [InlinePiece[], ...InlinePiece[][]];
  /** Their `w:txbxContent`; their paragraphs follow this one. */
  boxes: XmlElement[];
}

/** A paragraph without content, to be filled piece by piece. */
export function emptyContent(): ParagraphContent {
  return { parts: [[]], boxes: [] };
}

/** Adds a piece at the end of a paragraph. */
export function addPiece({ parts }: ParagraphContent, piece: InlinePiece): void {
  parts.at(-1)?.push(piece);
}

/**
 * The parts of a paragraph that a page or column break cuts in pieces, without those that are
 * blank: a break at the edge of a paragraph only moves it to another page.
 */
export function filledParts({ parts }: ParagraphContent): [InlinePiece[], ...InlinePiece[][]] {
  const [first = parts[0], ...others] = parts.filter((pieces) =>
    pieces.some(
      (piece) => piece.kind !== 'break' && !(piece.kind === 'text' && isBlank(piece.text)),
    ),
  );
  return [first, ...others];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** The last words that were read, to say where something stood. */
export function lastWords({ parts }: ParagraphContent): string {
  const text = (parts.at(-1) ?? []).map((piece) => (piece.kind === 'text' ? piece.text : ' '));
  return text.slice(-10).join('').slice(-40);
}
