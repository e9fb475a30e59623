/** A longer line is no row of articles; it would only fill the memory. */
const longestLine = 32 * 1024 * 1024;

/** One line of a stream, without its end. */
export interface Line {
  text: string;
  /** 1-based. */
  number: number;
}

/**
 * Cuts a stream of UTF-8 into lines and holds no more than one of them.
 *
 * @throws RangeError for a line past all measure.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new RangeError('line');
    for (const line of lines) {
      number += 1;
      yield { text: line.replace(/\r$/, ''), number };
    }
  }
  const last = rest + decoder.decode();
  if (last !== '') yield { text: last, number: number + 1 };
}
