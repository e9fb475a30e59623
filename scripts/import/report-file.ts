import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';

/** A report written line by line to a temp file, and renamed when it is complete. */
export interface ReportFile {
  write(line: string): Promise<void>;
  /** @throws A file system error. */
  end(): Promise<void>;
}

/**
 * Opens a report for streaming, so that a run of a million articles stores none in memory.
 *
 * @param path Absolute path.
 */
export function openReport(path: string): ReportFile {
  const draft = `${path}.part`;
  const stream = createWriteStream(draft);
  let failure: Error | undefined;
  stream.on('error', (error) => {
    failure = error;
  });
  return {
    write: async (line) => {
      if (!failure && !stream.write(line))
        await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
    },
    end: async () => {
      await new Promise((done) => stream.end(done));
      if (failure) throw failure;
      await rename(draft, path);
    },
  };
}
