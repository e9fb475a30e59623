const containerMark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)]|\[\^[^[\]\s]{1,100}\]:)(?=[ \t]|$))/y;

/**
 * The quotations, list items and notes that begin at the start of a line, one inside the other.
 *
 * @returns How many there are, how many are quotations, and where the last mark ends.
 * @example parseContainerPrefix('> * أ') // { marks: 2, quotations: 1, end: 3 }
 */
export function parseContainerPrefix(line: string): {
  marks: number;
  quotations: number;
  end: number;
} {
  let marks = 0;
  let quotations = 0;
  let end = 0;
  for (;;) {
    containerMark.lastIndex = end;
    if (!containerMark.test(line)) return { marks, quotations, end };
    marks += 1;
    end = containerMark.lastIndex;
    if (line[end - 1] === '>') quotations += 1;
  }
}
