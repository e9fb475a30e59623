import type { DecodedText } from '../encoding/decode.ts';

/** A file that was found and holds something. Nothing but its beginning is read until it is asked for. */
export interface SourceFile {
  /** Base name, for identity and for hints. */
  name: string;
  /** Absolute path. */
  path: string;
  /** Absolute path of the folder that was named on the command line, or of the file's own. */
  root: string;
  /** In bytes. */
  size: number;
  /** The first bytes, at most `headLength`, for recognition. */
  head: Uint8Array;
  /** The beginning as text, decoded as well as it can be told from so little; ends anywhere. */
  headText: string;
  /** The encoding that the beginning seems to have, for formats that are read as a stream. */
  headEncoding: string;
  /**
   * The whole file.
   *
   * @param limit In bytes; a format says what it can hold in memory.
   * @throws SourceTooLarge where it is larger, before anything is read.
   */
  bytes(limit: number): Promise<Uint8Array>;
  /** The whole file as text, whatever its encoding. @throws SourceTooLarge */
  text(limit: number): Promise<DecodedText>;
  /** The file piece by piece, for formats that are read as a stream; moves the progress line. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** How much of a file is looked at to tell its format. */
export const headLength = 64 * 1024;

/** A file is larger than its format's reader can hold. */
export class SourceTooLarge extends Error {
  readonly bytes: number;
  readonly limit: number;
  constructor(bytes: number, limit: number) {
    super(`${bytes} > ${limit}`);
    this.bytes = bytes;
    this.limit = limit;
  }
}
