import { harmlessLines, showUnseen } from '../../src/i18n/problems/shown-value.ts';

/** Where progress is written: `process.stderr`, or anything of its shape. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** One line that is rewritten in place while a command works. */
export interface Progress {
  /**
   * Shows how far the work is: `label 12/400 detail`, and after a second how many a second, and the
   * time that is left: `label 120/400 60/s 0:05`. Without a total only the count is shown.
   */
  update(done: number, total?: number, detail?: string): void;
  /** Prints a line of its own above the progress line; also where there is no terminal. */
  log(line: string): void;
  /** Clears the progress line, so that other output can be printed; `update` shows it again. */
  end(): void;
}

/**
 * Creates a progress line on a terminal. Prints no progress if the stream is a file or a pipe, so
 * that logs stay readable.
 *
 * @param label What is being done, such as `import`.
 * @param stream Where to write; `process.stderr` leaves standard output to the results.
 */
export function createProgress(label: string, stream: ProgressStream = process.stderr): Progress {
  const erase = '\r\u001b[2K';
  const isLive = stream.isTTY === true;
  let current = '';
  let first: { done: number; at: number } | undefined;
  const show = () => stream.write(`${erase}${current}`);
  return {
    update(done, total, detail = '') {
      if (!isLive) return;
      const now = performance.now();
      first ??= { done, at: now };
      const pace =
        total === undefined ? '' : computePace(done - first.done, total - done, now - first.at);
      const count = total === undefined ? `${done}` : `${done}/${total}`;
      // A longer line would wrap, and only its last row could be erased.
      current = showUnseen([label, count, pace, detail].filter(Boolean).join(' ')).slice(
        0,
        (stream.columns ?? 80) - 1,
      );
      show();
    },
    log(line) {
      if (isLive && current !== '') stream.write(erase);
      stream.write(`${harmlessLines(line)}\n`);
      if (isLive && current !== '') show();
    },
    end() {
      if (isLive && current !== '') stream.write(erase);
      current = '';
      first = undefined;
    },
  };
}

/**
 * @param elapsed Milliseconds.
 * @returns `60/s 0:05`; empty until there is enough data.
 */
function computePace(done: number, left: number, elapsed: number): string {
  if (elapsed < 1000 || done === 0) return '';
  const perSecond = (done / elapsed) * 1000;
  const seconds = Math.ceil(left / perSecond);
  const rate = perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond));
  return `${rate}/s ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
