import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/**
 * The values of a JSON Lines file, one at a time, so that its size does not matter.
 *
 * @param file Path; gunzipped on the way when it ends in `.gz`.
 * @throws When the file cannot be read; on a line that is not JSON, with the line's number.
 */
export async function* jsonLines(file: string): AsyncGenerator<unknown> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  // A pipe does not hand on the error of its source.
  bytes.once('error', (error) => input.destroy(error));
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line);
    } catch (cause) {
      throw new Error(`${file}:${number}: not JSON`, { cause });
    }
  }
}
