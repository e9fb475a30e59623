/** Where a site is published to. Paths are relative, with `/`. */
export interface PublishTarget {
  /** As a person knows it. */
  readonly name: string;
  /** @returns Undefined where nothing was published yet. @throws If the target cannot be reached. */
  readState(): Promise<string | undefined>;
  writeState(text: string): Promise<void>;
  /** Replaces each file as a whole: a reader gets the old or the new one. */
  upload(paths: readonly string[], onFile: (path: string) => void): Promise<void>;
  /** Removes files, and folders that are empty then. A file that is not there is no error. */
  remove(paths: readonly string[]): Promise<void>;
}

/** The target cannot be reached or written to; the message says why. */
export class TargetError extends Error {
  override name = 'TargetError';
}
