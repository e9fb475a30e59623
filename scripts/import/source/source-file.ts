import type { DecodedText } from '../encoding/decode.ts';

/** A non-empty source file. Only its beginning is read until a method reads the rest. */
export interface SourceFile {
  /** Base name; part of the identity, and a hint of the format. */
  name: string;
  /** Absolute path. */
  path: string;
  /** Absolute path of the command line's folder, or of the file's own. */
  root: string;
  /** In bytes. */
  size: number;
  /** The first bytes, at most `headLength`, for recognition. */
  head: Uint8Array;
  /** The beginning as text, decoded by a guess from these bytes; may end within a word. */
  headText: string;
  /** The encoding detected from the beginning, for formats that are read as a stream. */
  headEncoding: string;
  /**
   * Reads the complete file.
   *
   * @param limit In bytes; how much the format's reader can hold in memory.
   * @throws SourceTooLarge where it is larger, before anything is read.
   */
  bytes(limit: number): Promise<Uint8Array>;
  /** Reads and decodes the complete file. @throws SourceTooLarge */
  text(limit: number): Promise<DecodedText>;
  /** Streams the file in chunks, and advances the progress line. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** Bytes of a file that are read to detect its format. */
export const headLength = 64 * 1024;

/** Thrown for a file larger than its format's reader can hold in memory. */
export class SourceTooLarge extends Error {
  readonly bytes: number;
  readonly limit: number;
  constructor(bytes: number, limit: number) {
    super(`${bytes} > ${limit}`);
    this.bytes = bytes;
    this.limit = limit;
  }
}
