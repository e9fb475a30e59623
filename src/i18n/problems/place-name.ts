/** What writers call the pieces of a Markdown tree (mdast node types). */
export type PieceNames = Readonly<Record<string, string>>;

/**
 * Names what stands somewhere, or what it stands in: a tag as it is written, a piece of Markdown
 * by a word of the language, not by its node type.
 *
 * @param name An element's name, or the type of an mdast node.
 * @param pieces The language's words for node types.
 * @param tag How the language shows a tag.
 */
export function placeName(
  name: string,
  pieces: PieceNames,
  tag: (written: string) => string,
): string {
  return pieces[name] ?? tag(`<${name}>`);
}
