import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';

/** A report that grows with the run; it takes its own name when it is whole. */
export interface ReportFile {
  write(line: string): Promise<void>;
  /** @throws What the file system says. */
  end(): Promise<void>;
}

/**
 * Opens a report for writing, line by line, so that a run of a million articles holds none of them.
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
