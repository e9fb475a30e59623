import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { declaredEncoding } from '../../../src/convert/encoding/declared-encoding.ts';
import { type DecodedText, decode } from '../encoding/decode.ts';
import { headLength, type SourceFile, SourceTooLarge } from './source-file.ts';

/**
 * Opens a file and reads its beginning only. A gzip file is read as its
 * uncompressed content.
 *
 * @param path As typed.
 * @param root Absolute path of the folder operand; the file's own folder where the file was named.
 * @param onRead Called with the number of bytes read from a stream.
 * @throws A file system error.
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
  const isPacked = head[0] === 0x1f && head[1] === 0x8b;
  // The importer and the independent reader both stream the file; progress counts the first.
  let furthest = 0;
  const packed = async function* () {
    let at = 0;
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      at += chunk.length;
      if (at > furthest) onRead(at - furthest);
      furthest = Math.max(furthest, at);
      yield chunk;
    }
  };
  const chunks = isPacked ? () => gunzipChunks(packed()) : packed;
  const start = isPacked ? await startOf(gunzipChunks(packed())) : head;
  return sourceOf(
    { path: resolve(path), root, size, head: start },
    { whole: isPacked ? (limit) => gather(chunks(), limit) : () => readFile(path), chunks },
  );
}

/** Decompresses gzip as a stream; a zip bomb costs no more memory than the caller reads. */
function gunzipChunks(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  // The error of a damaged file is thrown where its chunks are read, and only if they are.
  return pipeline(Readable.from(chunks), createGunzip(), () => {});
}

async function startOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= headLength) break;
  }
  return Buffer.concat(parts).subarray(0, headLength);
}

async function gather(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limit) throw new SourceTooLarge(length, limit);
  }
  return Buffer.concat(parts);
}

/** Creates a source from bytes in memory, for tests and readers of archives. */
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
  content: { whole(limit: number): Promise<Uint8Array>; chunks: SourceFile['chunks'] },
): SourceFile {
  const latin1 = Buffer.from(file.head).toString('latin1');
  // A truncated character at the end would make valid UTF-8 invalid.
  const untorn = file.head.length < file.size ? withoutTornEnd(file.head) : file.head;
  let headReading: DecodedText | undefined;
  const readHead = () => {
    headReading ??= decode(untorn, declaredEncoding(latin1));
    return headReading;
  };
  const bytes = async (limit: number) => {
    if (file.size > limit) throw new SourceTooLarge(file.size, limit);
    return content.whole(limit);
  };
  return {
    ...file,
    // The article stores the name on one line; a file name may contain a line break.
    name: basename(file.path).replace(/[\p{Cc}\u2028\u2029]/gu, '_'),
    get headText() {
      return readHead().text;
    },
    get headEncoding() {
      return readHead().encoding;
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
