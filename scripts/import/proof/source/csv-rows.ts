/**
 * The rows of a table (RFC 4180, relaxed: a stray quote is text), character by character; memory
 * holds one row.
 */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  delimiter: string,
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(encoding);
  let state: 'start' | 'bare' | 'quoted' | 'closing' = 'start';
  let cell = '';
  let cells: string[] = [];
  const endCell = () => {
    cells.push(cell);
    cell = '';
    state = 'start';
  };
  const isEmptyRow = () => cells.length === 0 && cell === '' && state === 'start';
  const rowsIn = function* (text: string): Generator<string[]> {
    for (let at = 0; at < text.length; at += 1) {
      const character = text[at] ?? '';
      if (state === 'quoted') {
        const end = text.indexOf('"', at);
        cell += text.slice(at, end < 0 ? undefined : end);
        at = end < 0 ? text.length : end;
        if (end >= 0) state = 'closing';
      } else if (state === 'closing' && character === '"') {
        cell += '"';
        state = 'quoted';
      } else if (character === delimiter) endCell();
      else if (character === '\n') {
        if (isEmptyRow()) continue;
        endCell();
        yield cells;
        cells = [];
      } else if (character === '"' && state === 'start') state = 'quoted';
      else if (character !== '\r') {
        cell += character;
        state = 'bare';
      }
    }
  };
  for await (const chunk of chunks) yield* rowsIn(decoder.decode(chunk, { stream: true }));
  yield* rowsIn(decoder.decode());
  if (isEmptyRow()) return;
  endCell();
  yield cells;
}
