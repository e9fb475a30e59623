import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { folderSize } from '../folder-size.ts';
import { measureProcess } from '../measure-process.ts';
import type { SystemName } from './systems.ts';

/** What making an index took. */
export interface IndexFigures {
  /** All files of the index on disk, in MB (10⁶ bytes). */
  indexMB: number;
  /** How many files it has. */
  indexFiles: number;
  /** Seconds from the start of the process that reads the articles to its end. */
  buildS: number;
  /** Largest resident memory of that process and its children together, in MB. */
  peakMB: number;
}

/**
 * Makes a system's index in a process of its own.
 *
 * @throws When the process fails, with what it said.
 */
export async function measureIndex(
  system: SystemName,
  articles: string,
  folder: string,
  limit: number | undefined,
): Promise<IndexFigures> {
  const job = fileURLToPath(new URL('./index-job.ts', import.meta.url));
  const args = [job, system, articles, folder, ...(limit === undefined ? [] : [String(limit)])];
  const { wallS, peakMB, exitCode, output } = await measureProcess(process.execPath, args);
  if (exitCode !== 0) throw new Error(`indexing ${system} failed (${exitCode}):\n${output}`);
  const { bytes, files } = await folderSize(folder);
  return { indexMB: bytes / 1e6, indexFiles: files, buildS: wallS, peakMB };
}
