import type { FileConversion } from './convert-file.ts';
import type { FileAnswer, FileCall } from './file-worker.ts';

/**
 * Converts a file in a thread of its own.
 *
 * @param signal Stops it.
 * @throws DOMException (`AbortError`) where it was stopped, Error where the thread failed.
 */
export function convertInWorker(call: FileCall, signal: AbortSignal): Promise<FileConversion[]> {
  const { promise, resolve, reject } = Promise.withResolvers<FileConversion[]>();
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data: answer }: MessageEvent<FileAnswer>) => {
    if ('failure' in answer) reject(new Error(answer.failure));
    else resolve(answer.conversions);
  });
  // Out of memory, or its code was not to be had.
  worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  signal.addEventListener('abort', () => reject(signal.reason));
  worker.postMessage(call);
  return promise.finally(() => worker.terminate());
}
