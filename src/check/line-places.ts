/** The offset of each line's first character; lines end as CommonMark says. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (const end of source.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

/** The place of an offset, 1-based. */
export function placeInLines(starts: readonly number[], offset: number) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
}
