/** Makes a text of about so many UTF-16 code units; the keys name what it is made of. */
export type HostileTexts = Readonly<Record<string, (length: number) => string>>;

/** One piece again and again. */
export const repeat =
  (piece: string, before = '', after = '') =>
  (length: number): string =>
    before + piece.repeat(Math.ceil(length / piece.length)) + after;
/** One inside the other. */
export const nest =
  (open: string, middle: string, close: string) =>
  (length: number): string => {
    const depth = Math.ceil(length / (open.length + close.length));
    return open.repeat(depth) + middle + close.repeat(depth);
  };
/** Lines of one, two, three … pieces. */
export const grow = (piece: string) => (length: number) =>
  Array.from({ length: Math.ceil(Math.sqrt((2 * length) / piece.length)) }, (_, index) =>
    piece.repeat(index + 1),
  ).join('\n');
/** A table of so many columns, of the same cell. */
export const table =
  (cell: string, columns: number) =>
  (length: number): string => {
    const row = (each: string): string => `|${`${each}|`.repeat(columns)}\n`;
    const rows = Math.ceil(length / row(cell).length);
    return row('أ') + row('-') + row(cell).repeat(rows);
  };
