/**
 * Pieces of a stream of bytes between ends of one kind; memory holds one piece.
 *
 * @param end Such as `\n` or `</item>`; it is left out.
 */
export async function* piecesOf(
  chunks: AsyncIterable<Uint8Array>,
  end: string,
  encoding = 'utf-8',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  let rest: string[] = [];
  let tail = '';
  const take = function* (text: string) {
    // An end may lie across two chunks.
    let open = tail + text;
    for (let at = open.indexOf(end); at >= 0; at = open.indexOf(end)) {
      rest.push(open.slice(0, at));
      yield rest.join('');
      rest = [];
      open = open.slice(at + end.length);
    }
    const cut = Math.max(0, open.length - end.length + 1);
    rest.push(open.slice(0, cut));
    tail = open.slice(cut);
  };
  for await (const chunk of chunks) yield* take(decoder.decode(chunk, { stream: true }));
  yield* take(decoder.decode());
  const last = rest.join('') + tail;
  if (last !== '') yield last;
}
