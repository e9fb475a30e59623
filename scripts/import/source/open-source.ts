import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { declaredEncoding } from '../encoding/declared-encoding.ts';
import { decode } from '../encoding/decode.ts';
import { headLength, type SourceFile, SourceTooLarge } from './source-file.ts';

/**
 * Opens a file for reading; what is read of it now is its beginning.
 *
 * @param path As named.
 * @param root Absolute path of the folder that was named; the file's own where it was named itself.
 * @param onRead Is told how many bytes of a stream were read.
 * @throws What the file system says.
 */
export async function openSource(
  path: string,
  root: string = dirname(resolve(path)),
  onRead: (bytes: number) => void = () => {},
): Promise<SourceFile> {
  const file = await open(path);
  let size: number;
  let head: Uint8Array;
  try {
    ({ size } = await file.stat());
    const buffer = new Uint8Array(Math.min(size, headLength));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    head = buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
  return sourceOf(
    { path: resolve(path), root, size, head },
    {
      whole: () => readFile(path),
      chunks: async function* () {
        for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
          onRead(chunk.length);
          yield chunk;
        }
      },
    },
  );
}

/** A source that is in memory already; tests and readers of archives make such. */
export function sourceFromBytes(
  name: string,
  bytes: Uint8Array,
  root: string = process.cwd(),
): SourceFile {
  const head = bytes.subarray(0, headLength);
  return sourceOf(
    { path: resolve(root, name), root, size: bytes.length, head },
    {
      whole: async () => bytes,
      chunks: async function* () {
        yield bytes;
      },
    },
  );
}

function sourceOf(
  file: Pick<SourceFile, 'path' | 'root' | 'size' | 'head'>,
  content: { whole(): Promise<Uint8Array>; chunks: SourceFile['chunks'] },
): SourceFile {
  const latin1 = Buffer.from(file.head).toString('latin1');
  // A cut character at the end would make valid UTF-8 invalid.
  const untorn = file.head.length < file.size ? withoutTornEnd(file.head) : file.head;
  let headText: string | undefined;
  const bytes = async (limit: number) => {
    if (file.size > limit) throw new SourceTooLarge(file.size, limit);
    return content.whole();
  };
  return {
    ...file,
    // The name is kept in the article, on one line; a file's name may hold a line end.
    name: basename(file.path).replace(/[\p{Cc}\u2028\u2029]/gu, '_'),
    get headText() {
      headText ??= decode(untorn, declaredEncoding(latin1)).text;
      return headText;
    },
    bytes,
    text: async (limit) => decode(await bytes(limit), declaredEncoding(latin1)),
    chunks: content.chunks,
  };
}

function withoutTornEnd(bytes: Uint8Array): Uint8Array {
  const lineEnd = bytes.lastIndexOf(0x0a);
  if (lineEnd > bytes.length / 2) return bytes.subarray(0, lineEnd);
  let end = bytes.length;
  while (end > 0 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, Math.max(0, end - 1));
}
