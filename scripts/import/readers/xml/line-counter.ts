/** Tells lines of a text that arrives piece by piece and is not kept. */
export interface LineCounter {
  /** Takes the next piece. */
  add(piece: string): void;
  /** 1-based line of an offset that lies in the last piece, or after all that was asked before. */
  at(offset: number): number;
  /** The line that was reached. */
  last(): number;
}

/** Counts lines as offsets pass by; each offset asked for must lie after the one before. */
export function lineCounter(): LineCounter {
  let piece = '';
  let pieceStart = 0;
  let counted = 0;
  let line = 1;
  const countTo = (end: number) => {
    for (let at = piece.indexOf('\n', counted); at >= 0 && at < end; ) {
      line += 1;
      at = piece.indexOf('\n', at + 1);
    }
    counted = Math.max(counted, end);
  };
  return {
    add(next) {
      countTo(piece.length);
      pieceStart += piece.length;
      piece = next;
      counted = 0;
    },
    at(offset) {
      countTo(Math.min(piece.length, offset - pieceStart));
      return line;
    },
    last() {
      countTo(piece.length);
      return line;
    },
  };
}
