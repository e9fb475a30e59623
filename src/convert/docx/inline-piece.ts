/** How a piece of text is set off from the text around it. */
export interface PieceFormat {
  bold: boolean;
  italic: boolean;
  struck: boolean;
  position: 'subscript' | 'superscript' | undefined;
}

/** A picture of the document. */
export interface DocxPicture {
  /** Part of the package, or a web address where it is only linked. */
  target: string;
  isExternal: boolean;
  /** What its author wrote for those who cannot see it; empty where nothing. */
  alt: string;
}

/** What a paragraph is made of, in its order. */
export type InlinePiece =
  | {
      kind: 'text';
      text: string;
      format: PieceFormat;
      /** In half points, where it is known. */
      size: number | undefined;
      /** Where it leads. */
      href: string | undefined;
    }
  | { kind: 'break' }
  /** The place of a footnote or endnote. */
  | { kind: 'note'; id: string }
  | { kind: 'picture'; picture: DocxPicture };

/** A piece of text without any look of its own. */
export function plainText(text: string): InlinePiece {
  const format = { bold: false, italic: false, struck: false, position: undefined };
  return { kind: 'text', text, format, size: undefined, href: undefined };
}
