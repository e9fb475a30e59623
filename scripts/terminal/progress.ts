/** Where progress is written: `process.stderr`, or anything of its shape. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** One line that is rewritten in place while a command works. */
export interface Progress {
  /** Shows how far the work is: `label 12/400 detail`. Without a total only the count is shown. */
  update(done: number, total?: number, detail?: string): void;
  /** Prints a line of its own above the progress line; also where there is no terminal. */
  log(line: string): void;
  /** Takes the progress line away, so that something else can be printed; `update` brings it back. */
  end(): void;
}

/**
 * A progress line on a terminal; says nothing of itself where the stream is a file or a pipe, so
 * that logs stay readable.
 *
 * @param label What is being done, such as `import`.
 * @param stream Where to write; `process.stderr` leaves standard output to the results.
 */
export function createProgress(label: string, stream: ProgressStream = process.stderr): Progress {
  const erase = '\r\u001b[2K';
  const isLive = stream.isTTY === true;
  let current = '';
  const show = () => stream.write(`${erase}${current}`);
  return {
    update(done, total, detail = '') {
      if (!isLive) return;
      const count = total === undefined ? `${done}` : `${done}/${total}`;
      // A longer line would wrap, and only its last row could be erased.
      current = `${label} ${count} ${detail}`.trimEnd().slice(0, (stream.columns ?? 80) - 1);
      show();
    },
    log(line) {
      if (isLive && current !== '') stream.write(erase);
      stream.write(`${line}\n`);
      if (isLive && current !== '') show();
    },
    end() {
      if (isLive && current !== '') stream.write(erase);
      current = '';
    },
  };
}
