import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { linesOf } from '../import/readers/table/lines-of.ts';

/**
 * The values of a JSON Lines file, one at a time, so that its size does not matter. Only a line feed
 * ends a line: JSON may hold U+2028, U+2029 and U+0085 as they are (RFC 8259, 7), and `node:readline`
 * would cut there.
 *
 * @param file Path; gunzipped on the way when it ends in `.gz`.
 * @throws When the file cannot be read; on a line that is not JSON, with the line's number.
 */
export async function* jsonLines(file: string): AsyncGenerator<unknown> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // A pipe does not hand on the error of its source.
  bytes.once('error', (error) => input.destroy(error));
  for await (const { text, number } of linesOf(input)) {
    if (text.trim() === '') continue;
    try {
      yield JSON.parse(text);
    } catch (cause) {
      throw new Error(`${file}:${number}: not JSON`, { cause });
    }
  }
}
